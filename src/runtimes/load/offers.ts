import { stemOf } from '../../kinds.ts';
import { baseNameOf, folderOf } from '../../model/file-path.ts';
import type { FilePath } from '../../model/file-path.ts';
import type { Offer, RuntimeTree } from '../runtime.ts';
import { filesBelow } from './folder-chain.ts';
import { ruleText, textKey } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';

/** Skills one folder deep, in the order of the folders; of those with one name the first. */
export function skillsIn(tree: RuntimeTree, folders: readonly FilePath[], read = ruleText): Offer[] {
  const skills = folders.flatMap((folder) => filesBelow(tree, folder, '/SKILL.md').filter((path) => folderOf(folderOf(path)) === folder));
  return firstOfEach(skills.flatMap((path) => offer(tree, 'skill', path, baseNameOf(folderOf(path)), read)));
}

/** Skills by the `name` that they give themselves, of those with one name the first; without name or description they are left out. */
export function describedSkills(tree: RuntimeTree, files: readonly FilePath[]): Offer[] {
  const offers = files.flatMap((path): Offer[] => {
    const { name, description } = ruleText(tree, path)?.keys ?? {};
    return typeof name === 'string' && typeof description === 'string' ? [{ kind: 'skill', name, path, description }] : [];
  });
  return firstOfEach(offers);
}

/** Agents by their `name`, or the name of the file. */
export function agentsIn(tree: RuntimeTree, folder: FilePath, suffix: string): Offer[] {
  return filesBelow(tree, folder, suffix).flatMap((path) => {
    const rule = ruleText(tree, path);
    return offer(tree, 'agent', path, (rule && textKey(rule, 'name')) ?? stemOf(path));
  });
}

/** Commands by the names of their files. */
export function commandsIn(tree: RuntimeTree, folder: FilePath, suffix: string): Offer[] {
  return filesBelow(tree, folder, suffix).flatMap((path) => offer(tree, 'command', path, path.slice(folder.length + 1, -suffix.length)));
}

/** What a file with frontmatter offers; nothing where there is no file. */
export function offer(
  tree: RuntimeTree,
  kind: Offer['kind'],
  path: FilePath,
  name: string,
  read: (tree: RuntimeTree, path: FilePath) => RuleText | undefined = ruleText,
): Offer[] {
  const rule = read(tree, path);
  return rule === undefined ? [] : [{ kind, name, path, description: textKey(rule, 'description') ?? '' }];
}

/** Of the offers with one name the first. */
export function firstOfEach(offers: readonly Offer[]): Offer[] {
  const byName = new Map<string, Offer>();
  for (const one of offers) if (!byName.has(one.name)) byName.set(one.name, one);
  return [...byName.values()];
}
