import { agentsByName, builtInAgents } from '../../graph/agents.ts';
import type { Primitive } from '../../graph/graph.ts';
import { stemOf } from '../../kinds.ts';
import { didYouMean } from '../../model/nearest-name.ts';
import type { AgentMention } from '../agent-mentions.ts';
import { documentsWith, ingredientsIn } from '../ingredients.ts';
import type { GraphRule } from '../rule.ts';

const kinds: ReadonlySet<string> = new Set(['prompt', 'agent', 'instructions', 'agents-file', 'skill']);

/** What chats call by `@` without a file. Sources: VS Code docs, chat participants; Cursor docs, @ symbols. */
const participants =
  'workspace terminal vscode github azure copilot cli claude codex cursor gemini windsurf file files folder folders code codebase docs git web past-chats recommended here channel everyone all me';

/** Words behind `@` that are tags of comments, decorators or rules of a style sheet, and stand-ins for a name. */
const annotations =
  'abstract abstractmethod access alias alpha api apply async author augments beta borrows bug callback category charset class classmethod component config constant constructor container copyright counter-style customtag dataclass date default defaultvalue deprecated desc description dynamic enum eventhandler event example exception export exports extends external field field_validator final fires fixture font-face function generator global group hidden hideconstructor hint host ignore implements import include inheritdoc injectable inline inner input instance interface internal jest just key keyframes kind label layer lends license link linkcode linkplain listens media member memberof memoize mixes mixin mixin model module name named namespace next njit note nullable observable optional output overload override overrides package page param params patch plugin post private privateremarks prop property protected provides pre public put query readonly remarks requires return returns root route scope sealed see service set setter signature since source static staticmethod store struct subpackage summary suppress supports symbol tailwind template test this throws todo track tutorial type typedef typeparam types uses utility validator value var variation variant vendor version virtual viewport virtual wraps yields ' +
  'user users username name agent agents agent-name your-agent your-name mention someone owner org team teams handle latest';

/** Names that a misspelt one is compared with; there are never so many, and each misspelt one is compared with all. */
const MAX_CANDIDATES = 1000;

const notAgents: ReadonlySet<string> = new Set([...participants.split(' '), ...annotations.split(' '), ...builtInAgents]);

export const noUnknownMention = {
  id: 'no-unknown-mention',
  summary: 'An `@name` beside agents that are called so must be one of them.',
  severity: 'warning',
  preset: 'recommended',
  ingredients: ingredientsIn,
  *check(graph, { agentAliases }) {
    const texts = documentsWith(graph, 'mentions').flatMap(({ document, found }) =>
      kinds.has(document.kind) ? [{ primitive: document as Primitive, mentions: found }] : [],
    );
    const byName = texts.length === 0 ? new Map<string, unknown>() : agentsByName(graph.primitives);
    if (byName.size === 0) return;
    const agents = new Set([...byName.keys()].map(normal));
    const others = new Set(
      graph.primitives.filter(({ kind }) => kind === 'prompt' || kind === 'skill').map(({ path }) => normal(stemOf(path))),
    );
    const former = new Set(Object.keys(agentAliases).map(normal));
    const hasUnderscore = [...agents].some((name) => name.includes('_'));
    const callers = texts.filter(({ mentions }) => mentions.some(({ name }) => agents.has(normal(name))));
    if (callers.length === 0) return;
    const calling = new Set(callers);
    const candidates = [...byName.keys()].slice(0, MAX_CANDIDATES);
    const hints = new Map<string, string>();
    for (const text of texts) {
      const { primitive, mentions } = text;
      const callsInCode = mentions.some(({ name, place }) => place === 'code span' && agents.has(normal(name)));
      const unknown = new Map<string, AgentMention[]>();
      for (const mention of mentions) {
        const name = normal(mention.name);
        if (agents.has(name) || others.has(name) || former.has(name) || notAgents.has(name)) continue;
        if (mention.name !== name || (name.includes('_') && !hasUnderscore) || isSomethingElse(primitive, mention)) continue;
        // In a code span it may be code: it is a call where an agent is called in one too.
        if (mention.place !== 'code span' || callsInCode) unknown.set(name, [...(unknown.get(name) ?? []), mention]);
      }
      for (const [name, [first, ...more]] of unknown) {
        const guess = hints.get(name) ?? didYouMean(name, candidates).trim();
        hints.set(name, guess);
        // Elsewhere than beside calls of agents, only what looks like one of their names is meant for one.
        if (first === undefined || (guess === '' && !calling.has(text))) continue;
        yield {
          path: primitive.path,
          span: { start: first.span.start - 1, end: first.span.end },
          message: `\`@${name}\` is no agent here, so nobody answers to it.`,
          hint: guess || 'Name an agent that exists, or create it. A former name belongs in `agentAliases` of the configuration.',
          ...(more.length === 0
            ? {}
            : {
                related: more.map(({ span }) => ({
                  path: primitive.path,
                  span: { start: span.start - 1, end: span.end },
                  message: 'Also here.',
                })),
              }),
        };
      }
    }
  },
} as const satisfies GraphRule;

function normal(name: string): string {
  return name.toLowerCase();
}

/** Behind words that people are thanked or asked with, it is somebody's name; before others, something in code. */
function isSomethingElse({ text }: Primitive, { span }: AgentMention): boolean {
  const before = text.slice(Math.max(0, span.start - 120), span.start - 1);
  const after = text.slice(span.end, span.end + 30);
  return (
    /\b(?:cc|thanks?(?: to)?|credits?(?: to)?|authors?|owners?|owned by|maintainers?|maintained by|written by|created by|assign(?:ed|ees?)?(?: to)?|contact|ping|reviewers?|follow|tag|notify)[:*\s]*\(?(?:@[\w-]+(?:,\s*(?:and\s+|or\s+)?|\s+(?:and\s+|or\s+|&\s+)?))*$/i.test(
      before,
    ) ||
    /\b(?:decorators?|annotations?|directives?|imports?|scopes?|packages?|users?|handles?|accounts?)[:\s]*`?$/i.test(before) ||
    /^`?\s+(?:decorators?|annotations?|directives?|tags?|rules?|packages?|scopes?|imports?|alias(?:es)?|queries|handles?|users?|accounts?|teams?|on github)\b/i.test(
      after,
    )
  );
}
