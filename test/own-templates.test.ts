import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { NewReport } from '../src/index.ts';
import { contentsOf, repository } from './temporary-repository.ts';
import { primitives } from './terminal.ts';

const place = 'specs/templates/service.spec.md';
const template = `---
status: approved
owner: "{{title}} team"
---

# Feature: {{title}}

Asked for in {{ticket}}.

## Core Components

- [x] Service (\`src/{{name}}/service.ts\`) {#service}

## Validation Criteria

- [ ] A callback whose state was not sent by us is refused

See [terms](../../docs/terms.md#state), [beside](./other.md), [here](#core-components), [root](/docs/terms.md) and [there][t].

[t]: ../../docs/
`;
const docs = { 'docs/terms.md': '# Terms\n\n## State\n\nA word.\n', 'specs/templates/other.md': '# Other\n\nWords.\n' };

async function made(files: Readonly<Record<string, string>>, ...args: string[]): Promise<NewReport> {
  const { out, err, code } = await primitives(repository(files), 'new', 'spec', ...args, '--format', 'json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as NewReport;
}

describe('the template of a repository', () => {
  test('is what a new spec is made of: blanks filled in, links from the new place, nothing approved or done', async () => {
    const root = repository({ [place]: template, ...docs });
    expect(await primitives(root, 'new', 'spec', 'pay-later')).toEqual({
      code: 0,
      out: `created specs/pay-later.spec.md
Template: ${place} of this repository.
Still to be filled in: {{ticket}}.
`,
      err: '',
    });
    expect(contentsOf(root)['specs/pay-later.spec.md']).toBe(`---
status: draft
owner: "Pay later team"
---

# Feature: Pay later

Asked for in {{ticket}}.

## Core Components

- [ ] Service (\`src/pay-later/service.ts\`) {#service}

## Validation Criteria

- [ ] A callback whose state was not sent by us is refused

See [terms](../docs/terms.md#state), [beside](./templates/other.md), [here](#core-components), [root](/docs/terms.md) and [there][t].

[t]: ../docs/
`);
    expect(contentsOf(root)[place]).toBe(template);
    expect(await primitives(root, 'lint')).toEqual({ code: 0, out: '', err: '' });
  });

  test('has what was learnt: a criterion that was applied stands in the next spec', async () => {
    const root = repository({ [place]: template, ...docs });
    await primitives(
      root,
      'learn',
      'record',
      '--task',
      'Review',
      '--result',
      'failure',
      '--lesson',
      'criterion: Two sign-ins make one profile',
    );
    await primitives(root, 'learn', 'propose');
    await primitives(root, 'learn', 'approve', '--all');
    expect((await primitives(root, 'learn', 'apply')).code).toBe(0);
    expect(contentsOf(root)[place]).toContain('- [ ] Two sign-ins make one profile');
    await primitives(root, 'new', 'spec', 'invoices');
    expect(contentsOf(root)['specs/invoices.spec.md']).toContain('- [ ] Two sign-ins make one profile');
  });

  test('is a spec that proved itself, by its tag', async () => {
    const spec = '# Feature: Sign in [TEMPLATE]\n\n**Status:** Approved\n\n## Validation Criteria\n\n1. [x] It works\n';
    const { text, from, template: of, path } = await made({ 'specs/sign-in.spec.md': spec }, 'pay');
    expect({ from, of, path }).toEqual({ from: 'repository', of: 'specs/sign-in.spec.md', path: 'specs/pay.spec.md' });
    expect(text).toBe('# Feature: Pay\n\n**Status:** Draft\n\n## Validation Criteria\n\n1. [ ] It works\n');
  });

  test.each([
    ['# Sign in\n', '# Pay\n'],
    ['Feature: Sign in\n================\n\nWords.\n', '# Feature: Pay\n\nWords.\n'],
    [
      '---\r\nstatus: Draft\r\n---\r\n\r\n# Spec: Sign: in\r\n\r\n- [x] a\r\n',
      '---\r\nstatus: Draft\r\n---\r\n\r\n# Spec: Pay\r\n\r\n- [ ] a\r\n',
    ],
    ['\uFEFF# [TEMPLATE] {{title}} ({{subject}})\n', '\uFEFF# Pay (pay)\n'],
    ['<h1>Sign in</h1>\n\nWords.\n', '<h1>Sign in</h1>\n\nWords.\n'],
    ['Words.\n\n```\nstatus: approved\n- [x] a\n```\n', 'Words.\n\n```\nstatus: approved\n- [x] a\n```\n'],
    ['', ''],
  ])('%j', async (before, after) => {
    expect((await made({ [place]: before }, 'pay')).text).toBe(after);
  });

  test('stays behind one of the library that is named, and goes before one of its name', async () => {
    const files = { 'specs/templates/feature.spec.md': template, 'specs/templates/page.spec.md': template, ...docs };
    const templates = async (...args: string[]): Promise<string> => (await made(files, 'a', ...args)).template;
    expect(await templates()).toBe('specs/templates/feature.spec.md');
    expect(await templates('--template', 'feature')).toBe('specs/templates/feature.spec.md');
    expect(await templates('--template', 'page')).toBe('specs/templates/page.spec.md');
    expect(await templates('--template', 'specs/templates/page.spec.md')).toBe('specs/templates/page.spec.md');
    expect(await templates('--template', 'component')).toBe('primitives/specs/component.spec.md');
  });

  test.each<[string, Record<string, string>, string[], string]>([
    [
      'several',
      { 'a-template.spec.md': '', 'b-template.spec.md': '' },
      [],
      'several templates of spec here. Name one with --template: a, b.',
    ],
    [
      'two of one name',
      { 'a-template.spec.md': '', 'x/a-template.spec.md': '' },
      ['--template', 'a'],
      'Write `a-template.spec.md` or `x/a-template.spec.md`.',
    ],
    [
      'a name that is none',
      { [place]: template },
      ['--template', 'servce'],
      'Did you mean `service`? Use one of service, feature, api-endpoint, component.',
    ],
    [
      'a title that YAML reads otherwise',
      { [place]: template.replace('"{{title}} team"', '{{title}}') },
      ['--title', 'A: b'],
      'Put its placeholders in double quotes.',
    ],
  ])('%s', async (_, files, args, message) => {
    const root = repository(files);
    const before = contentsOf(root);
    const { code, err } = await primitives(root, 'new', 'spec', 'pay', ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) as string });
    expect(contentsOf(root)).toEqual(before);
  });

  test('that cannot be read is told, and not passed over', async () => {
    const root = repository({});
    mkdirSync(join(root, 'specs/templates'), { recursive: true });
    writeFileSync(join(root, place), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a]));
    const { code, err } = await primitives(root, 'new', 'spec', 'pay');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`${place} is the template of it and cannot be read`) as string });
    expect((await primitives(root, 'new', 'spec', 'pay', '--template', 'feature')).code).toBe(0);
  });

  test.runIf(process.platform !== 'win32')('that is a link out of the repository is none', async () => {
    const root = repository({ 'outside.txt': '' });
    mkdirSync(join(root, 'specs/templates'), { recursive: true });
    symlinkSync('/etc/hostname', join(root, place));
    const { out } = await primitives(root, 'new', 'spec', 'pay', '--template', 'feature', '--dry-run');
    expect(out).not.toContain('of this repository');
    expect((await primitives(root, 'new', 'spec', 'pay')).out).not.toContain(place);
  });

  test('is named by --list', async () => {
    const { out } = await primitives(repository({ [place]: template }), 'new', '--list');
    expect(out).toContain(`--template service: ${place} of this repository\n`);
    const json = JSON.parse((await primitives(repository({ [place]: template }), 'new', '--list', '--format', 'json')).out) as object[];
    expect(json).toContainEqual(expect.objectContaining({ id: 'spec', own: [{ name: 'service', path: place }] }));
  });

  test.each(['--dir specs/templates', '--output specs/service-template.spec.md'])('is begun with %s: its blanks stay', async (where) => {
    const root = repository({});
    const { code, out } = await primitives(root, 'new', 'spec', 'service', ...where.split(' '));
    expect(code).toBe(0);
    expect(out).toContain('It is a template: `primitives new spec NAME`');
    expect(Object.values(contentsOf(root))[0]).toContain('# Feature: {{title}}');
    expect(await primitives(root, 'lint')).toEqual({ code: 0, out: '', err: '' });
    const { out: next } = await primitives(root, 'new', 'spec', 'pay');
    expect(next).toMatch(/^created specs\/pay\.spec\.md\nTemplate: specs\/.*service.* of this repository\.\n/);
    expect(contentsOf(root)['specs/pay.spec.md']).toContain('# Feature: Pay\n');
    expect(await primitives(root, 'lint')).toEqual({ code: 0, out: '', err: '' });
  });
});

test('a spec about templates is none', async () => {
  for (const path of ['specs/email-templates.spec.md', 'specs/template-engine.spec.md'])
    expect((await made({ [path]: '# Feature: Templates\n\nWords.\n' }, 'pay')).from).toBe('library');
});
