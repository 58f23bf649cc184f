import type { Rule } from '../rule.ts';
import { noAmbiguousGlob } from './no-ambiguous-glob.ts';
import { noBrokenAnchor } from './no-broken-anchor.ts';
import { noBrokenLink } from './no-broken-link.ts';
import { noDeadGlob } from './no-dead-glob.ts';
import { noDeprecatedKey } from './no-deprecated-key.ts';
import { noDuplicateKey } from './no-duplicate-key.ts';
import { noEmptySection } from './no-empty-section.ts';
import { noEscapingLink } from './no-escaping-link.ts';
import { noForeignFrontmatter } from './no-foreign-frontmatter.ts';
import { noGeneratedLink } from './no-generated-link.ts';
import { noHiddenUnicode } from './no-hidden-unicode.ts';
import { noIgnoredApplyTo } from './no-ignored-apply-to.ts';
import { noLegacyChatmode } from './no-legacy-chatmode.ts';
import { noMisplacedFrontmatter } from './no-misplaced-frontmatter.ts';
import { noStaleTree } from './no-stale-tree.ts';
import { noUnclosedComment } from './no-unclosed-comment.ts';
import { noUnclosedFence } from './no-unclosed-fence.ts';
import { noUnclosedFrontmatter } from './no-unclosed-frontmatter.ts';
import { noUndefinedFootnote } from './no-undefined-footnote.ts';
import { noUndefinedReference } from './no-undefined-reference.ts';
import { noUnexplainedSuppression } from './no-unexplained-suppression.ts';
import { noUnknownAgent } from './no-unknown-agent.ts';
import { noUnknownKey } from './no-unknown-key.ts';
import { noUnknownPath } from './no-unknown-path.ts';
import { noUnquotedGlob } from './no-unquoted-glob.ts';
import { noUnquotedText } from './no-unquoted-text.ts';
import { noUnreadableFile } from './no-unreadable-file.ts';
import { noUnusedDefinition } from './no-unused-definition.ts';
import { noUnusedSuppression } from './no-unused-suppression.ts';
import { noWrappedFile } from './no-wrapped-file.ts';
import { portableAnchor } from './portable-anchor.ts';
import { validFrontmatter } from './valid-frontmatter.ts';
import { validGlob } from './valid-glob.ts';
import { validSuppression } from './valid-suppression.ts';
import { validYaml } from './valid-yaml.ts';

/** Every rule, by id. */
export const rules = [
  noAmbiguousGlob,
  noBrokenAnchor,
  noBrokenLink,
  noDeadGlob,
  noDeprecatedKey,
  noDuplicateKey,
  noEmptySection,
  noEscapingLink,
  noForeignFrontmatter,
  noGeneratedLink,
  noHiddenUnicode,
  noIgnoredApplyTo,
  noLegacyChatmode,
  noMisplacedFrontmatter,
  noStaleTree,
  noUnclosedComment,
  noUnclosedFence,
  noUnclosedFrontmatter,
  noUndefinedFootnote,
  noUndefinedReference,
  noUnexplainedSuppression,
  noUnknownAgent,
  noUnknownKey,
  noUnknownPath,
  noUnquotedGlob,
  noUnquotedText,
  noUnreadableFile,
  noUnusedDefinition,
  noUnusedSuppression,
  noWrappedFile,
  portableAnchor,
  validFrontmatter,
  validGlob,
  validSuppression,
  validYaml,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
