// Generated from schemas/ by `npm run generate`. Do not edit.
/** The keys that each object of the configuration may have, by the JSON pointer of its schema. */
export const configKeys: Readonly<Record<string, readonly string[]>> = {
  "#": ["$schema","extends","ignore","documents","rules","overrides","allowKeys","compat","build"],
  "#/properties/overrides/items": ["files","rules"],
  "#/properties/allowKeys": ["*","instructions","agent","prompt","spec","memory","context","skill","agents-file"],
  "#/properties/compat": ["vscode"],
  "#/properties/build": ["runtimes","copyPrice"],
  "#/definitions/rules": ["no-ambiguous-glob","no-broken-anchor","no-broken-link","no-dead-glob","no-deprecated-key","no-duplicate-key","no-empty-section","no-escaping-link","no-foreign-frontmatter","no-generated-link","no-hidden-unicode","no-ignored-apply-to","no-legacy-chatmode","no-misplaced-frontmatter","no-stale-tree","no-unclosed-comment","no-unclosed-fence","no-unclosed-frontmatter","no-undefined-footnote","no-undefined-reference","no-unexplained-suppression","no-unknown-agent","no-unknown-key","no-unknown-path","no-unquoted-glob","no-unquoted-text","no-unreadable-file","no-unused-definition","no-unused-suppression","no-wrapped-file","portable-anchor","valid-frontmatter","valid-glob","valid-suppression","valid-yaml"],
  "#/definitions/rules/properties/no-broken-anchor/then/items/1": ["headingIds"],
};
