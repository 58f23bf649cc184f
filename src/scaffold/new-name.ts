import { UsageError } from '../model/usage-error.ts';

/** Characters. What a name may be in every runtime: agent skills allow 64. Source: agentskills.io, specification. */
const longestName = 64;
const longestTitle = 80;

/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A name as a person wrote it, if it can name a file everywhere. Throws a `UsageError` that names one that can. */
export function checkedName(name: string, what = 'name'): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= longestName && !devices.test(name)) return name;
  const slug = slugOf(name);
  const better = slug === '' || devices.test(slug) ? '' : ` Write \`${slug}\`.`;
  throw new UsageError(
    `\`${name}\` is no ${what} that works everywhere: use small letters, digits and single hyphens, at most ${longestName} characters.${better}`,
  );
}

/** The nearest to it that can name a file everywhere; empty where nothing of it can. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-+|-+$/g, '');
}

/** A title as a person wrote it: words that mean the same in Markdown and YAML. */
export function checkedTitle(title: string): string {
  const trimmed = title.trim();
  if (isTitle(trimmed)) return trimmed;
  throw new UsageError(
    `The title must begin with a letter or digit and have no markup such as \`#\`, \`*\`, \`<\` or square brackets, at most ${longestTitle} characters.`,
  );
}

export function isTitle(text: string): boolean {
  return /^["“„«]?[\p{L}\p{N}][\p{L}\p{M}\p{N} .,:;()&+/'"“”„«»‘’–—!?-]*$/u.test(text) && text.length <= longestTitle;
}

/** `oauth-login` as people read it. */
export function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
