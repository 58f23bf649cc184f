import type { PlannedFile } from '../build/plan-build.ts';
import { decodeText } from '../files/decode-text.ts';
import { withTexts, workingTree } from '../files/tree.ts';
import type { Graph } from '../graph/graph.ts';
import { kindOf } from '../kinds.ts';
import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { builtRuntimes } from '../model/manifest.ts';
import { loadParser } from '../parse/markdown.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { manifestsOf, plannedOutputs, projectToBuild, treeToBuild } from './planned-outputs.ts';
import type { ProjectToBuild } from './planned-outputs.ts';
import { runtimes } from '../runtimes/index.ts';

/** A repository with the way to read it. */
export type RenderedPlace = Pick<ProjectToBuild, 'root' | 'engine' | 'from' | 'cache'>;

/** Reads Markdown as the rest of a run does. */
export interface ReadMarkdown {
  readonly parse: (path: FilePath, text: string) => Document;
  /** `undefined` for what is no text, or stands behind a link. */
  readonly document: (path: FilePath) => Document | undefined;
}

export async function markdownReader({ root, engine }: RenderedPlace): Promise<ReadMarkdown> {
  const parser = await loadParser(engine === undefined ? {} : { engine });
  const tree = workingTree(root);
  const documents = new Map<FilePath, Document | undefined>();
  return {
    parse: (path, text) => parseDocument(path, 'document', text, parser),
    document(path) {
      if (documents.has(path)) return documents.get(path);
      const found = tree.read(path);
      const document =
        found.type === 'text' ? parseDocument(path, kindOf(path) ?? 'document', found.text, parser, found.problems) : undefined;
      documents.set(path, document);
      return document;
    },
  };
}

/** What a build would write now. */
export interface RenderedOutputs {
  readonly files: ReadonlyMap<FilePath, PlannedFile>;
  /** With the primitives of one person. */
  readonly graph: Graph;
}

/** Renders what the manifests name as if some files had other texts. Writes nothing. */
export async function renderedOutputs(place: RenderedPlace, texts: ReadonlyMap<FilePath, string> = new Map()): Promise<RenderedOutputs> {
  const { root } = place;
  const manifests = manifestsOf(root);
  const decoded = new Map([...texts].map(([path, text]) => [path, decodeText(Buffer.from(text))]));
  const project = await projectToBuild({ ...place, tree: treeToBuild(withTexts(workingTree(root), decoded), manifests) });
  const ids = builtRuntimes([...manifests.shared.outputs, ...manifests.local.outputs]);
  const { shared, local } = plannedOutputs(project, { runtimes: runtimes.filter(({ id }) => ids.has(id)), manifests });
  return {
    files: new Map([...shared.files, ...local.files].map((file) => [file.path, file])),
    graph: project.overlay?.graph ?? project.graph,
  };
}
