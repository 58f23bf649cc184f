/**
 * What GitHub's MCP server takes, by tool: names and types of arguments, and those that must be there. Source:
 * pkg/github/__toolsnaps__ in github/github-mcp-server at 64a49f3 of 2026-08-20 (`current`) and v0.19.0 of 2025-10-20 (`older`),
 * read on 2026-11-21.
 */
export const mcpToolInputs = {
  current: {
    issue_write: tool('method owner repo', {
      assignees: 'strings',
      body: 'string',
      duplicate_of: 'number',
      issue_number: 'number',
      labels: 'strings',
      method: ['create', 'update'],
      milestone: 'number',
      owner: 'string',
      repo: 'string',
      state: ['open', 'closed'],
      title: 'string',
    }),
    sub_issue_write: tool('method owner repo issue_number sub_issue_id', {
      after_id: 'number',
      before_id: 'number',
      issue_number: 'number',
      method: ['add', 'remove', 'reprioritize'],
      owner: 'string',
      replace_parent: 'boolean',
      repo: 'string',
      sub_issue_id: 'number',
    }),
    issue_dependency_write: tool('method type owner repo issue_number related_issue_number', {
      issue_number: 'number',
      method: ['add', 'remove'],
      owner: 'string',
      related_issue_number: 'number',
      related_owner: 'string',
      related_repo: 'string',
      repo: 'string',
      type: ['blocked_by', 'blocking'],
    }),
    assign_copilot_to_issue: tool('owner repo issue_number', {
      base_ref: 'string',
      custom_instructions: 'string',
      issue_number: 'number',
      owner: 'string',
      repo: 'string',
    }),
  },
  older: {
    create_issue: tool('owner repo title', {
      assignees: 'strings',
      body: 'string',
      labels: 'strings',
      milestone: 'number',
      owner: 'string',
      repo: 'string',
      title: 'string',
      type: 'string',
    }),
    add_sub_issue: tool('owner repo issue_number sub_issue_id', {
      issue_number: 'number',
      owner: 'string',
      replace_parent: 'boolean',
      repo: 'string',
      sub_issue_id: 'number',
    }),
    assign_copilot_to_issue: tool('owner repo issueNumber', { issueNumber: 'number', owner: 'string', repo: 'string' }),
  },
} as const;

function tool(
  required: string,
  properties: Readonly<Record<string, 'string' | 'number' | 'boolean' | 'strings' | readonly string[]>>,
): object {
  const schemas = Object.entries(properties).map(([name, type]) => [
    name,
    typeof type === 'object' ? { enum: type } : type === 'strings' ? { type: 'array', items: { type: 'string' } } : { type },
  ]);
  return { type: 'object', required: required.split(' '), additionalProperties: false, properties: Object.fromEntries(schemas) as object };
}
