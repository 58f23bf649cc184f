import {
  decodeText,
  existingFiles,
  isWholeOutput,
  kindOf,
  loadParser,
  localManifestPath,
  parseDocument,
  planBuild,
  readManifest,
  runtimes,
  withoutOwnKeys,
  withTexts,
  workingTree,
} from '../index.ts';
import type { Document, FilePath, Graph, Manifest, PlannedFile, Project } from '../index.ts';
import { openProject } from './open-project.ts';
import type { Terminal } from './terminal.ts';

/** What a build writes for everybody, and what it writes for one person alone. */
export const manifestsOf = (root: string): readonly [Manifest, Manifest] => [readManifest(root), readManifest(root, localManifestPath)];

/** Reads Markdown as the rest of a run does. */
export interface ReadMarkdown {
  readonly parse: (path: FilePath, text: string) => Document;
  /** `undefined` for what is no text, or stands behind a link. */
  readonly document: (root: string, path: FilePath) => Document | undefined;
}

export async function markdownReader(terminal: Terminal): Promise<ReadMarkdown> {
  const parser = await loadParser({ engine: terminal.engine });
  const documents = new Map<FilePath, Document | undefined>();
  return {
    parse: (path, text) => parseDocument(path, 'document', text, parser),
    document(root, path) {
      if (documents.has(path)) return documents.get(path);
      const found = workingTree(root).read(path);
      const document =
        found.type === 'text' ? parseDocument(path, kindOf(path) ?? 'document', found.text, parser, found.problems) : undefined;
      documents.set(path, document);
      return document;
    },
  };
}

/** What a build would write now. */
export interface RenderedOutputs {
  readonly project: Project;
  readonly files: ReadonlyMap<FilePath, PlannedFile>;
  /** With the primitives of one person. */
  readonly graph: Graph;
}

/** Renders what the manifests name as if some files had other texts. Writes nothing. */
export async function renderedOutputs(
  root: string,
  terminal: Terminal,
  texts: ReadonlyMap<FilePath, string> = new Map(),
): Promise<RenderedOutputs> {
  const [manifest, localManifest] = manifestsOf(root);
  const decoded = new Map([...texts].map(([path, text]) => [path, decodeText(Buffer.from(text))]));
  const project = await openProject(root, terminal, {
    local: true,
    tree: withTexts(workingTree(root), decoded),
    linked: ({ build: { linked } }) => (linked === 'copy' ? 'transitive' : 'anchored'),
  });
  const { graph, overlay, config } = project;
  const { copyPrice, linked, vscodeSettings } = config.build;
  const ids = new Set([...manifest.outputs, ...localManifest.outputs].flatMap(({ runtime }) => runtime.split(',')));
  const options = { runtimes: runtimes.filter(({ id }) => ids.has(id)), copyPrice, vscodeSettings };
  const owned = new Set([...manifest.outputs, ...localManifest.outputs].filter(isWholeOutput).map(({ path }) => path));
  const existing = withoutOwnKeys(existingFiles(root), manifest.outputs, undefined);
  const shared = planBuild(graph, { ...options, linked, owned, existing });
  const ownLocal = new Set(localManifest.outputs.map(({ path }) => path));
  const local = overlay === undefined ? [] : planBuild(overlay.graph, { ...options, owned: ownLocal, local: overlay.local }).files;
  return {
    project,
    files: new Map([...shared.files, ...local].map((file) => [file.path, file])),
    graph: overlay?.graph ?? graph,
  };
}
