// Generated from schemas/ by `npm run generate`. Do not edit.
export type FrontmatterSchema = "agent" | "agents-file" | "claude-agent" | "claude-rule" | "context" | "instructions" | "memory" | "prompt" | "skill" | "spec";

export interface KeyEntry {
  readonly deprecated: boolean;
  /** The key or keys to use in its place, joined for a code span. */
  readonly replacement?: string;
}

/** The keys that each kind's schema knows. */
export const frontmatterKeys: Readonly<Record<FrontmatterSchema, Readonly<Record<string, KeyEntry>>>> = {
  "agent": {
    "name": { deprecated: false },
    "description": { deprecated: false },
    "argument-hint": { deprecated: false },
    "model": { deprecated: false },
    "tools": { deprecated: false },
    "handoffs": { deprecated: false },
    "target": { deprecated: false },
    "agents": { deprecated: false },
    "user-invocable": { deprecated: false },
    "user-invokable": { deprecated: true, replacement: "user-invocable" },
    "disable-model-invocation": { deprecated: false },
    "infer": { deprecated: true, replacement: "user-invocable` and `disable-model-invocation" },
    "hooks": { deprecated: false },
    "github": { deprecated: false },
    "advancedOptions": { deprecated: false },
    "mcp-servers": { deprecated: false },
    "metadata": { deprecated: false },
    "reasoningEffort": { deprecated: false },
  },
  "agents-file": {
  },
  "claude-agent": {
    "name": { deprecated: false },
    "description": { deprecated: false },
    "tools": { deprecated: false },
    "disallowedTools": { deprecated: false },
    "model": { deprecated: false },
    "permissionMode": { deprecated: false },
    "maxTurns": { deprecated: false },
    "skills": { deprecated: false },
    "mcpServers": { deprecated: false },
    "hooks": { deprecated: false },
    "memory": { deprecated: false },
    "background": { deprecated: false },
    "effort": { deprecated: false },
    "isolation": { deprecated: false },
    "color": { deprecated: false },
    "initialPrompt": { deprecated: false },
  },
  "claude-rule": {
    "description": { deprecated: false },
    "paths": { deprecated: false },
  },
  "context": {
    "description": { deprecated: false },
  },
  "instructions": {
    "name": { deprecated: false },
    "description": { deprecated: false },
    "applyTo": { deprecated: false },
    "forbid": { deprecated: false },
    "excludeAgent": { deprecated: false },
  },
  "memory": {
    "description": { deprecated: false },
    "applyTo": { deprecated: false },
    "learn": { deprecated: false },
  },
  "prompt": {
    "name": { deprecated: false },
    "description": { deprecated: false },
    "argument-hint": { deprecated: false },
    "model": { deprecated: false },
    "tools": { deprecated: false },
    "agent": { deprecated: false },
    "mode": { deprecated: true, replacement: "agent" },
  },
  "skill": {
    "name": { deprecated: false },
    "description": { deprecated: false },
    "argument-hint": { deprecated: false },
    "user-invocable": { deprecated: false },
    "user-invokable": { deprecated: true, replacement: "user-invocable" },
    "disable-model-invocation": { deprecated: false },
    "license": { deprecated: false },
    "compatibility": { deprecated: false },
    "metadata": { deprecated: false },
    "context": { deprecated: false },
    "allowed-tools": { deprecated: false },
    "disallowed-tools": { deprecated: false },
    "when_to_use": { deprecated: false },
    "arguments": { deprecated: false },
    "model": { deprecated: false },
    "effort": { deprecated: false },
    "agent": { deprecated: false },
    "hooks": { deprecated: false },
    "paths": { deprecated: false },
    "shell": { deprecated: false },
    "background": { deprecated: false },
  },
  "spec": {
    "description": { deprecated: false },
  },
};
