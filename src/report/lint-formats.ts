import type { LintFormat } from '../model/lint-format.ts';
import { lintCheckstyle } from './lint-checkstyle.ts';
import { lintGithub } from './lint-github.ts';
import { lintGitlab } from './lint-gitlab.ts';
import { lintJson } from './lint-json.ts';
import { lintJunit } from './lint-junit.ts';
import { lintMarkdown } from './lint-markdown.ts';
import type { LintOutcome } from './lint-outcome.ts';
import { lintSarif } from './lint-sarif.ts';
import { lintText } from './lint-text.ts';
import { lintUnix } from './lint-unix.ts';

/** Prints what a lint has found, by the name of the format. */
export const lintFormats: Readonly<Record<LintFormat, (outcome: LintOutcome) => string>> = {
  text: lintText,
  unix: lintUnix,
  json: lintJson,
  sarif: lintSarif,
  github: lintGithub,
  gitlab: lintGitlab,
  junit: lintJunit,
  checkstyle: lintCheckstyle,
  markdown: lintMarkdown,
};
