// Generated from schemas/ by `npm run generate`. Do not edit.
/** The keys that each object of the configuration may have, by the JSON pointer of its schema. */
export const configKeys: Readonly<Record<string, readonly string[]>> = {
  "#": ["$schema","extends","ignore","documents","rules","overrides","allowKeys","compat","build"],
  "#/properties/overrides/items": ["files","rules"],
  "#/properties/allowKeys": ["*","instructions","agent","prompt","spec","memory","context","skill","agents-file"],
  "#/properties/compat": ["vscode"],
  "#/properties/build": ["runtimes","copyPrice"],
  "#/definitions/rules": ["no-ambiguous-glob","no-broken-anchor","no-broken-link","no-control-character","no-dead-glob","no-deprecated-key","no-duplicate-key","no-escaping-link","no-foreign-frontmatter","no-hidden-instructions","no-hidden-unicode","no-ignored-apply-to","no-legacy-chatmode","no-misplaced-frontmatter","no-mojibake","no-nested-fence","no-odd-space","no-replacement-character","no-unclosed-comment","no-unclosed-fence","no-unclosed-frontmatter","no-unexplained-suppression","no-unknown-agent","no-unknown-key","no-unquoted-glob","no-unquoted-text","no-unreadable-file","no-unused-suppression","no-wrapped-file","valid-encoding","valid-frontmatter","valid-glob","valid-suppression","valid-yaml"],
  "#/definitions/rules/properties/no-broken-anchor/then/items/1": ["headingIds"],
};
