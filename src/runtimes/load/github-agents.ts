import { stemOf } from '../../kinds.ts';
import { baseNameOf, folderOf } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Offer, RuntimeTree } from '../runtime.ts';
import { filesBelow } from './folder-chain.ts';
import { firstOfEach, offer } from './offers.ts';
import { ruleText, textKey } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';

export interface GithubAgentsOptions {
  /** The strongest first. */
  readonly folders: readonly FilePath[];
  readonly subfolders: boolean;
  readonly accepts: (rule: RuleText) => boolean;
}

/**
 * Agents by their `name`. Of the files with one name, but for `.md` and `.agent.md`, the strongest counts: `.agent.md` before
 * `.md`. Sources: github/docs custom-agents-configuration; microsoft/vscode copilot-customizations-spec.md 4.2.
 */
export function githubAgentsIn(tree: RuntimeTree, { folders, subfolders, accepts }: GithubAgentsOptions): Offer[] {
  const files = folders.flatMap((folder) => {
    const here = filesBelow(tree, folder, '.md').filter((path) => subfolders || folderOf(path) === folder);
    return here.toSorted((a, b) => Number(b.endsWith('.agent.md')) - Number(a.endsWith('.agent.md')));
  });
  const byFile = files.flatMap((path) => {
    const rule = ruleText(tree, path);
    const isAgent = rule !== undefined && baseNameOf(path) !== 'README.md' && textKey(rule, 'target') !== 'vscode' && accepts(rule);
    return isAgent ? offer(tree, 'agent', path, stemOf(path)) : [];
  });
  return firstOfEach(byFile).map((agent) => ({ ...agent, name: nameIn(tree, agent) }));
}

function nameIn(tree: RuntimeTree, { name, path }: Offer): string {
  const rule = ruleText(tree, path);
  return (rule && textKey(rule, 'name')) ?? name;
}
