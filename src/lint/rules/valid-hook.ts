import { entryAt } from '../../graph/frontmatter-values.ts';
import type { Primitive } from '../../graph/graph.ts';
import { isMap } from '../../model/is-map.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import { isSound } from '../frontmatter-violations.ts';
import { hookEvents, hookKeys } from '../hook-events.ts';
import type { HookKeys } from '../hook-events.ts';
import type { DocumentRule, Finding } from '../rule.ts';
import { oneOf, spanAt, frontmatterValueAt, wrongType } from '../violation-finding.ts';
import type { EntryPath } from '../violation-finding.ts';
import { targetOf } from '../vscode.ts';

export const validHook = {
  id: 'valid-hook',
  summary: 'Hooks of an agent must be events with lists of commands.',
  severity: 'error',
  preset: 'recommended',
  runtimes: ['vscode', 'copilot', 'claude'],
  documents: 'primitives',
  kinds: ['agent'],
  *checkDocument(primitive) {
    if (isSound(primitive)) yield* new Hooks(primitive).findings();
  },
} as const satisfies DocumentRule;

/** The hooks of one agent. */
class Hooks {
  private readonly primitive: Primitive;
  private readonly runtime: string;
  private readonly events: readonly string[];
  private readonly keys: HookKeys;
  /** Claude Code knows more events, types and keys than VS Code: what is unknown here may be right there. */
  private readonly more: Pick<Finding, 'severity'>;

  constructor(primitive: Primitive) {
    this.primitive = primitive;
    const target = targetOf(primitive);
    this.runtime = target === 'github-copilot' ? 'GitHub Copilot' : 'VS Code';
    this.events = hookEvents(target);
    this.keys = hookKeys(target);
    this.more = target === 'claude' ? { severity: 'info' } : {};
  }

  *findings(): Iterable<Finding> {
    const hooks = frontmatterValueAt(this.primitive, ['hooks']);
    if (hooks === undefined) return;
    if (!isMap(hooks)) {
      yield this.wrong(['hooks'], 'object');
      return;
    }
    for (const event of Object.keys(hooks)) {
      const path = ['hooks', event];
      if (!this.events.includes(event)) {
        const guess = didYouMean(event, this.events).trim();
        yield this.unknown(
          path,
          `${this.runtime} has no event \`${event}\`, so these hooks never run there.`,
          guess || `Events: ${this.events.join(', ')}.`,
        );
      }
      yield* this.list(path);
    }
  }

  private *list(path: EntryPath): Iterable<Finding> {
    const value = frontmatterValueAt(this.primitive, path);
    if (!Array.isArray(value)) yield this.wrong(path, 'array');
    else for (const index of value.keys()) yield* this.hook([...path, index]);
  }

  private *hook(path: EntryPath): Iterable<Finding> {
    const hook = frontmatterValueAt(this.primitive, path);
    if (!isMap(hook)) yield this.wrong(path, 'object');
    else if (Object.hasOwn(hook, 'hooks')) {
      for (const key of Object.keys(hook)) {
        if (key !== 'hooks' && key !== 'matcher')
          yield this.unknown(
            [...path, key],
            `${this.runtime} has no \`${key}\` beside \`hooks\`, so it is ignored.`,
            'It holds `matcher` and `hooks`.',
          );
      }
      yield* this.list([...path, 'hooks']);
    } else yield* this.command(path, hook);
  }

  private *command(path: EntryPath, hook: Readonly<Record<string, unknown>>): Iterable<Finding> {
    const { commands, advised, others } = this.keys;
    const known = [...commands, ...others];
    for (const [key, value] of Object.entries(hook)) {
      const at = [...path, key];
      if (!known.includes(key)) {
        const guess = didYouMean(key, known).trim();
        yield this.unknown(at, `${this.runtime} has no \`${key}\` in a hook, so it is ignored.`, guess || `It holds ${oneOf(known)}.`);
      }
      if (key === 'type' && value !== 'command') {
        yield { ...this.finding(at, `${this.runtime} runs hooks of the type \`command\` only.`, 'Write `type: command`.'), ...this.more };
      } else if (commands.includes(key) && (!isScalar(value) || String(value).trim() === '')) {
        yield this.finding(at, `\`${key}\` is no command, so the hook runs nothing.`, 'Write the command as a text.');
      } else if (key === 'cwd' && !isScalar(value)) yield this.wrong(at, 'string');
      else if (key === 'env') yield* this.environment(at, value);
      else if (/^timeout(?:Sec)?$/.test(key) && (!isScalar(value) || Number.isNaN(Number(String(value))))) yield this.wrong(at, 'number');
    }
    if (!Object.hasOwn(hook, 'type')) yield this.finding(path, 'The hook lacks `type`, so it does not run.', 'Add `type: command`.');
    if (!commands.some((key) => Object.hasOwn(hook, key)))
      yield { ...this.finding(path, 'The hook has no command, so it does nothing.', `Add ${oneOf(advised)}.`), ...this.more };
  }

  private *environment(path: EntryPath, value: unknown): Iterable<Finding> {
    if (!isMap(value)) yield this.wrong(path, 'object');
    else for (const [name, text] of Object.entries(value)) if (!isScalar(text)) yield this.wrong([...path, name], 'string');
  }

  private wrong(path: EntryPath, type: string): Finding {
    return {
      path: this.primitive.path,
      span: spanAt(this.primitive, path),
      ...wrongType(path.join('.'), frontmatterValueAt(this.primitive, path), type),
    };
  }

  private finding(path: EntryPath, message: string, hint: string): Finding {
    return { path: this.primitive.path, span: spanAt(this.primitive, path), message, hint };
  }

  private unknown(path: EntryPath, message: string, hint: string): Finding {
    const span = entryAt(this.primitive, path)?.keySpan ?? spanAt(this.primitive, path);
    return { path: this.primitive.path, span, severity: 'warning', message, hint, ...this.more };
  }
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
