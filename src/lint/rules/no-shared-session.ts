import { isTwin } from '../../artifacts/artifact-files.ts';
import { artifactOf } from '../../artifacts/parse-artifact.ts';
import { fileStart } from '../../model/span.ts';
import type { GraphRule } from '../rule.ts';

export const noSharedSession = {
  id: 'no-shared-session',
  summary: 'Git must ignore the files of a session.',
  severity: 'error',
  preset: 'recommended',
  *check(graph) {
    for (const document of graph.artifacts) {
      const { path } = document;
      if ((!isTwin(path) && artifactOf(document)?.kind !== 'session') || graph.ignoredArtifacts.has(path)) continue;
      yield {
        path,
        span: fileStart,
        message:
          'Git does not ignore this file: with the next commit everybody goes on with the session of one, and it is a conflict in every merge.',
        hint: `Add \`${path}\` to .gitignore. Where it is tracked already, \`git rm --cached ${path}\` takes it out and leaves the file.`,
      };
    }
  },
} as const satisfies GraphRule;
