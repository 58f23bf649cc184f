import type { Artifact } from '../artifacts/parse-artifact.ts';
import { fieldAt } from '../artifacts/set-field.ts';
import type { Finding } from './rule.ts';

/** Files that two agents of a swarm own. Source: mikecubed/agent-orchestration, plugins/flow/skills/swarm/SKILL.md, rule 2, at df14b311. */
export function* filesOfTwoAgents(swarm: Artifact<'swarm'>): Iterable<Finding> {
  const owners = new Map<string, string>();
  for (const { value, span } of fieldAt(swarm, ['agents'])?.items ?? []) {
    const { agent = '', files = '' } = value as { readonly agent?: string; readonly files?: string };
    for (const file of new Set(pathsIn(files))) {
      const owner = owners.get(file);
      if (owner === undefined) owners.set(file, agent);
      else {
        yield {
          path: swarm.document.path,
          span,
          message: `\`${file}\` is owned by ${owner} and by ${agent}: what one of them writes the other overwrites.`,
          hint: 'Give the file to one agent, and let the other ask for what it needs.',
        };
      }
    }
  }
}

/** What looks like a path or a glob; words are no files. */
function pathsIn(cell: string): string[] {
  return cell
    .split(/[,;]\s*|<br\s*\/?>|\s+and\s+/i)
    .map((part) => part.replace(/[`*]{0,2}$|^`/g, '').trim())
    .filter((part) => /^[\w@.-]+(?:\/[\w@.*-]*)*$/.test(part) && /[./]/.test(part));
}
