// Generated from schemas/ by `npm run generate`. Do not edit.
/** The keys that each object of the configuration may have, by its own keys from the root; `*` stands for an index. */
export const configKeys: Readonly<Record<string, readonly string[]>> = {
  "": ["$schema","extends","ignore","documents","rules","overrides","allowKeys","compat","external","build"],
  "rules": ["no-ambiguous-glob","no-broken-anchor","no-broken-link","no-dead-glob","no-dead-url","no-dead-url-anchor","no-deprecated-key","no-duplicate-key","no-escaping-link","no-foreign-frontmatter","no-hidden-unicode","no-ignored-apply-to","no-legacy-chatmode","no-misplaced-frontmatter","no-moved-url","no-unclosed-comment","no-unclosed-fence","no-unclosed-frontmatter","no-unexplained-suppression","no-unknown-agent","no-unknown-key","no-unquoted-glob","no-unquoted-text","no-unreadable-file","no-unused-suppression","no-wrapped-file","valid-frontmatter","valid-glob","valid-suppression","valid-yaml"],
  "rules.no-broken-anchor.*": ["headingIds"],
  "overrides.*": ["files","rules"],
  "overrides.*.rules": ["no-ambiguous-glob","no-broken-anchor","no-broken-link","no-dead-glob","no-dead-url","no-dead-url-anchor","no-deprecated-key","no-duplicate-key","no-escaping-link","no-foreign-frontmatter","no-hidden-unicode","no-ignored-apply-to","no-legacy-chatmode","no-misplaced-frontmatter","no-moved-url","no-unclosed-comment","no-unclosed-fence","no-unclosed-frontmatter","no-unexplained-suppression","no-unknown-agent","no-unknown-key","no-unquoted-glob","no-unquoted-text","no-unreadable-file","no-unused-suppression","no-wrapped-file","valid-frontmatter","valid-glob","valid-suppression","valid-yaml"],
  "overrides.*.rules.no-broken-anchor.*": ["headingIds"],
  "allowKeys": ["*","instructions","agent","prompt","spec","memory","context","skill","agents-file"],
  "compat": ["vscode"],
  "external": ["allow","deny","timeout","concurrency","perHost","retries","cacheAge"],
  "build": ["runtimes","copyPrice"],
};
