import { expect, test } from 'vitest';
import { rules } from '../src/lint/rules/index.ts';
import { runRules } from '../src/lint/run-rules.ts';
import { graphOf } from './in-memory-project.ts';

function found(texts: Readonly<Record<string, string>>, ruleId: string): string[] {
  return runRules(graphOf(texts), rules).flatMap((one) =>
    one.ruleId === ruleId ? [`${one.path} ${(one.related ?? []).map(({ path }) => path).join(' ')}`] : [],
  );
}

test('an instruction is found in another one, however many have its longest line from a template', () => {
  const boilerplate = '- This line stands in the template of this house and so in every single file of rules.';
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, number) => [
      `.github/instructions/r${String(number).padStart(2, '0')}.instructions.md`,
      `---\napplyTo: "**"\n---\n\n${boilerplate}\n- Rule number ${number} alone.\n- Another one, ${number * 7}.\n`,
    ]),
  );
  const part = '.github/instructions/part.instructions.md';
  const texts = { ...many, [part]: `---\napplyTo: "**"\n---\n\n- Rule number 41 alone.\n${boilerplate}\n` };
  expect(found(texts, 'no-contained-instructions')).toEqual([`${part} .github/instructions/r41.instructions.md`]);
});

test('a link and another one that lead to one file are one thing, from whatever folder they start', () => {
  const head = '---\napplyTo: "**"\n---\n\n';
  const texts = {
    '.github/instructions/a.instructions.md': `${head}Always read [the guide](../../docs/guide.md).\n`,
    '.github/instructions/deep/b.instructions.md': `${head}Never read [it](../../../docs/guide.md).\n`,
    '.github/instructions/c.instructions.md': `${head}Never read [another](../../docs/other.md).\n`,
    'docs/guide.md': '# Guide\n',
    'docs/other.md': '# Other\n',
  };
  expect(found(texts, 'no-conflicting-directive')).toEqual([
    '.github/instructions/a.instructions.md .github/instructions/deep/b.instructions.md',
  ]);
});
