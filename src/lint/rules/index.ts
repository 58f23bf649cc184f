import type { Rule } from '../rule.ts';
import { noAmbiguousGlob } from './no-ambiguous-glob.ts';
import { noBrokenAnchor } from './no-broken-anchor.ts';
import { noBrokenLink } from './no-broken-link.ts';
import { noControlCharacter } from './no-control-character.ts';
import { noDeadGlob } from './no-dead-glob.ts';
import { noDeprecatedKey } from './no-deprecated-key.ts';
import { noDuplicateKey } from './no-duplicate-key.ts';
import { noEscapingLink } from './no-escaping-link.ts';
import { noForeignFrontmatter } from './no-foreign-frontmatter.ts';
import { noHiddenInstructions } from './no-hidden-instructions.ts';
import { noHiddenUnicode } from './no-hidden-unicode.ts';
import { noIgnoredApplyTo } from './no-ignored-apply-to.ts';
import { noLegacyChatmode } from './no-legacy-chatmode.ts';
import { noMisplacedFrontmatter } from './no-misplaced-frontmatter.ts';
import { noMojibake } from './no-mojibake.ts';
import { noNestedFence } from './no-nested-fence.ts';
import { noOddSpace } from './no-odd-space.ts';
import { noReplacementCharacter } from './no-replacement-character.ts';
import { noUnclosedComment } from './no-unclosed-comment.ts';
import { noUnclosedFence } from './no-unclosed-fence.ts';
import { noUnclosedFrontmatter } from './no-unclosed-frontmatter.ts';
import { noUnexplainedSuppression } from './no-unexplained-suppression.ts';
import { noUnknownAgent } from './no-unknown-agent.ts';
import { noUnknownKey } from './no-unknown-key.ts';
import { noUnquotedGlob } from './no-unquoted-glob.ts';
import { noUnquotedText } from './no-unquoted-text.ts';
import { noUnreadableFile } from './no-unreadable-file.ts';
import { noUnusedSuppression } from './no-unused-suppression.ts';
import { noWrappedFile } from './no-wrapped-file.ts';
import { validEncoding } from './valid-encoding.ts';
import { validFrontmatter } from './valid-frontmatter.ts';
import { validGlob } from './valid-glob.ts';
import { validSuppression } from './valid-suppression.ts';
import { validYaml } from './valid-yaml.ts';

/** Every rule, by id. */
export const rules = [
  noAmbiguousGlob,
  noBrokenAnchor,
  noBrokenLink,
  noControlCharacter,
  noDeadGlob,
  noDeprecatedKey,
  noDuplicateKey,
  noEscapingLink,
  noForeignFrontmatter,
  noHiddenInstructions,
  noHiddenUnicode,
  noIgnoredApplyTo,
  noLegacyChatmode,
  noMisplacedFrontmatter,
  noMojibake,
  noNestedFence,
  noOddSpace,
  noReplacementCharacter,
  noUnclosedComment,
  noUnclosedFence,
  noUnclosedFrontmatter,
  noUnexplainedSuppression,
  noUnknownAgent,
  noUnknownKey,
  noUnquotedGlob,
  noUnquotedText,
  noUnreadableFile,
  noUnusedSuppression,
  noWrappedFile,
  validEncoding,
  validFrontmatter,
  validGlob,
  validSuppression,
  validYaml,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
