import type { Document } from '../model/document.ts';
import type { FilePath } from '../model/file-path.ts';
import { artifactPlaceOf } from './artifact-kinds.ts';
import { artifactOf } from './parse-artifact.ts';
import { specKitFileOf, specKitPlaceOf } from './spec-kit.ts';

/** Where a session stands, for people and for programs. Source: mikecubed/agent-orchestration plugins/flow/docs/session-md-schema.md. */
export const sessionPath: FilePath = '.agent/SESSION.md';
export const twinPath: FilePath = '.agent/HANDOFF.json';
export const sessionFiles: readonly FilePath[] = [sessionPath, twinPath];

/** Whether the path is one that artifacts have, so that the text must be looked at. */
export function mayBeArtifact(path: FilePath): boolean {
  return isTwin(path) || artifactPlaceOf(path) !== undefined || specKitPlaceOf(path) !== undefined;
}

/** Whether a file is an artifact, by its place and by what it says. */
export function isArtifactFile(document: Document): boolean {
  return isTwin(document.path) || artifactOf(document) !== undefined || specKitFileOf(document) !== undefined;
}

export function isTwin(path: FilePath): boolean {
  return path === twinPath || path.endsWith(`/${twinPath}`);
}
