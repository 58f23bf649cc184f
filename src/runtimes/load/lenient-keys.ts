import type { RuleText } from './rule-text.ts';

/**
 * A file as VS Code and Copilot CLI read it, where strict YAML refuses the frontmatter: each value on a line is a text, an
 * unquoted glob or a second `: ` included. Sources: VS Code 1.122 `base/common/yaml.ts`; github/copilot-cli changelog, 1.0.48.
 */
export function lenientRule(rule: RuleText): RuleText {
  if (rule.readable) return rule;
  const keys: Record<string, unknown> = {};
  let list: string[] | undefined;
  for (const line of rule.header.split('\n')) {
    const item = /^\s*-\s+(.*)$/.exec(line);
    const [, key, value = ''] = /^([\w-]+)[ \t]*:(?:[ \t]+(.*))?$/.exec(line) ?? [];
    if (item !== null) list?.push(scalar(item[1] ?? ''));
    if (key === undefined) continue;
    const written = scalar(value);
    const flow = /^\[(.*)\]$/.exec(written);
    list = written === '' ? [] : flow?.[1]?.split(',').map(scalar);
    // Of a key that stands there twice, the first counts.
    if (!Object.hasOwn(keys, key)) keys[key] = list ?? written;
  }
  return { ...rule, keys, readable: true };
}

/** Without quotes around it, or a comment behind it. */
function scalar(value: string): string {
  const [, , quoted] = /^\s*(["'])(.*)\1\s*(?:#.*)?$/.exec(value) ?? [];
  return quoted ?? value.replace(/(?:^|\s)#.*$/, '').trim();
}
