import { serverToolOf, vscodeNamesOf } from '../model/tool-sets.ts';
import { enabledTools } from '../model/vscode-tools.ts';

/** Whether a list of tools has a tool, by whatever name of it; one of a server by its name there or with all of its server. */
export function isListed(list: readonly string[]): (name: string) => boolean {
  const isEnabled = enabledTools(list.flatMap((name) => [name, ...vscodeNamesOf(name)]));
  const lower = new Set(list.map((name) => name.toLowerCase()));
  const servers = list.flatMap((name) => serverToolOf(name) ?? []);
  return (name) => {
    if (lower.has(name.toLowerCase())) return true;
    const current = vscodeNamesOf(name);
    if (current.length > 0) return current.every(isEnabled);
    const wanted = serverToolOf(name);
    return servers.some(({ server, tool }) =>
      wanted === undefined ? tool === name : wanted.server === server && (tool === undefined || tool === wanted.tool),
    );
  };
}

/** Whether a list may hold tools under names that it does not spell out: all of a server, or what nobody knows. */
export function isOpenEnded(list: readonly string[]): boolean {
  return list.some((name) => {
    const server = serverToolOf(name);
    return server === undefined ? vscodeNamesOf(name).length === 0 && !name.includes('_') : server.tool === undefined;
  });
}
