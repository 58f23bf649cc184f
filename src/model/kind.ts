/** What a primitive is, told by its file name. */
export type Kind = 'instructions' | 'agent' | 'prompt' | 'spec' | 'memory' | 'context' | 'skill' | 'agents-file';

/**
 * `document` is ordinary Markdown: checked for links when asked for, never a primitive. `artifact` is what a workflow leaves behind,
 * of which only the rules for such files speak.
 */
export type DocumentKind = Kind | 'document' | 'artifact';
