// Generated from schemas/ by `npm run generate`. Do not edit.
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// \0validator.js
const validateConfig = validate50;
const schema35 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "config.schema.json",
	"title": "Config",
	"description": "primitives.config.json, or the `primitives` key of package.json, at the root of the repository, or in a folder whose files it is for. Globs are relative to its folder: `**` crosses folders, `*` does not.",
	"errorMessage": "Write an object: `{ … }`.",
	"type": "object",
	"properties": {
		"$schema": {
			"errorMessage": "Write the address of the schema in double quotes.",
			"type": "string"
		},
		"extends": {
			"description": "Presets and files to start from; what comes later wins. A file is named by its path, from the folder of this one. Without a preset: `recommended`.",
			"errorMessage": "Write a preset, the path of a file (`./team.json`), or a list of them.",
			"type": ["string", "array"],
			"minLength": 1,
			"items": {
				"errorMessage": "Write a preset or the path of a file (`./team.json`).",
				"type": "string",
				"minLength": 1
			}
		},
		"ignore": {
			"description": "Files that are left alone: never read, matched by no glob, and no instruction is placed for them. They exist for links.",
			"errorMessage": "Write a list of globs, for example `[\"docs/**/*.md\"]`.",
			"type": "array",
			"items": {
				"errorMessage": "Write a glob.",
				"type": "string",
				"minLength": 1
			}
		},
		"documents": {
			"description": "Ordinary Markdown whose links and anchors are checked.",
			"errorMessage": "Write a list of globs, for example `[\"docs/**/*.md\"]`.",
			"type": "array",
			"items": {
				"errorMessage": "Write a glob.",
				"type": "string",
				"minLength": 1
			}
		},
		"rules": {
			"description": "Severity per rule id, or a list of the severity and the rule's options.",
			"errorMessage": "Write an object of rules and their severities, for example `{ \"no-dead-glob\": \"off\" }`.",
			"$ref": "#/definitions/rules"
		},
		"overrides": {
			"description": "Settings of rules for some files; the later ones win.",
			"errorMessage": "Write a list of `{ \"files\": [globs], \"rules\": { … } }`.",
			"type": "array",
			"items": {
				"errorMessage": "Write `{ \"files\": [globs], \"rules\": { … } }`.",
				"type": "object",
				"additionalProperties": false,
				"required": ["files", "rules"],
				"properties": {
					"files": {
						"description": "Globs.",
						"errorMessage": "Write a list of globs, at least one.",
						"type": "array",
						"minItems": 1,
						"items": {
							"errorMessage": "Write a glob.",
							"type": "string",
							"minLength": 1
						}
					},
					"rules": {
						"errorMessage": "Write an object of rules and their severities, for example `{ \"no-dead-glob\": \"off\" }`.",
						"$ref": "#/definitions/rules"
					}
				}
			}
		},
		"agentAliases": {
			"description": "Former names of agents and what they are called now: `no-renamed-agent` finds and corrects them.",
			"errorMessage": "Write an object of former names and the names of today, for example `{ \"maat\": \"demeter\" }`.",
			"type": "object",
			"additionalProperties": {
				"errorMessage": "Write the name that the agent has today.",
				"type": "string",
				"minLength": 1
			}
		},
		"allowKeys": {
			"description": "Frontmatter keys of the house, by kind or for every kind (`*`): `no-unknown-key` knows them.",
			"errorMessage": "Write an object: a list of frontmatter keys for each kind, or for `*`.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"*": {
					"errorMessage": "Write a list of frontmatter keys, for example `[\"owner\"]`.",
					"type": "array",
					"items": {
						"errorMessage": "Write a frontmatter key.",
						"type": "string",
						"minLength": 1
					}
				},
				"instructions": {
					"errorMessage": "Write a list of frontmatter keys, for example `[\"owner\"]`.",
					"type": "array",
					"items": {
						"errorMessage": "Write a frontmatter key.",
						"type": "string",
						"minLength": 1
					}
				},
				"agent": {
					"errorMessage": "Write a list of frontmatter keys, for example `[\"owner\"]`.",
					"type": "array",
					"items": {
						"errorMessage": "Write a frontmatter key.",
						"type": "string",
						"minLength": 1
					}
				},
				"prompt": {
					"errorMessage": "Write a list of frontmatter keys, for example `[\"owner\"]`.",
					"type": "array",
					"items": {
						"errorMessage": "Write a frontmatter key.",
						"type": "string",
						"minLength": 1
					}
				},
				"spec": {
					"errorMessage": "Write a list of frontmatter keys, for example `[\"owner\"]`.",
					"type": "array",
					"items": {
						"errorMessage": "Write a frontmatter key.",
						"type": "string",
						"minLength": 1
					}
				},
				"memory": {
					"errorMessage": "Write a list of frontmatter keys, for example `[\"owner\"]`.",
					"type": "array",
					"items": {
						"errorMessage": "Write a frontmatter key.",
						"type": "string",
						"minLength": 1
					}
				},
				"context": {
					"errorMessage": "Write a list of frontmatter keys, for example `[\"owner\"]`.",
					"type": "array",
					"items": {
						"errorMessage": "Write a frontmatter key.",
						"type": "string",
						"minLength": 1
					}
				},
				"skill": {
					"errorMessage": "Write a list of frontmatter keys, for example `[\"owner\"]`.",
					"type": "array",
					"items": {
						"errorMessage": "Write a frontmatter key.",
						"type": "string",
						"minLength": 1
					}
				},
				"agents-file": {
					"errorMessage": "Write a list of frontmatter keys, for example `[\"owner\"]`.",
					"type": "array",
					"items": {
						"errorMessage": "Write a frontmatter key.",
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"allowLoss": {
			"description": "Losses of a build that are accepted, each with the reason: `primitives build --strict` fails on all others.",
			"errorMessage": "Write a list, for example `[{ \"runtime\": \"codex\", \"effect\": \"widened\", \"reason\": \"short rules\" }]`.",
			"type": "array",
			"items": {
				"errorMessage": "Write `{ \"reason\": \"…\" }` with at least one of `runtime`, `primitive` and `effect`.",
				"type": "object",
				"additionalProperties": false,
				"required": ["reason"],
				"minProperties": 2,
				"properties": {
					"runtime": {
						"description": "Whose losses: a runtime, a list of them, or `*` for all, as without the key.",
						"errorMessage": "Write a runtime, a list of runtimes, or `*`.",
						"type": ["string", "array"],
						"minItems": 1,
						"items": {
							"errorMessage": "Write a runtime.",
							"type": "string",
							"enum": [
								"agents-md",
								"vscode",
								"copilot",
								"copilot-cli",
								"claude",
								"codex",
								"cursor",
								"gemini",
								"opencode",
								"windsurf",
								"antigravity",
								"cline",
								"kiro",
								"junie",
								"amp",
								"zed",
								"qwen",
								"kilo",
								"roo",
								"augment",
								"warp",
								"goose",
								"factory",
								"continue",
								"crush"
							]
						},
						"if": { "type": "string" },
						"then": { "enum": [
							"*",
							"agents-md",
							"vscode",
							"copilot",
							"copilot-cli",
							"claude",
							"codex",
							"cursor",
							"gemini",
							"opencode",
							"windsurf",
							"antigravity",
							"cline",
							"kiro",
							"junie",
							"amp",
							"zed",
							"qwen",
							"kilo",
							"roo",
							"augment",
							"warp",
							"goose",
							"factory",
							"continue",
							"crush"
						] }
					},
					"primitive": {
						"description": "The sources that have them: a path, a glob, or a list. All without the key.",
						"errorMessage": "Write the path of a primitive, a glob, or a list of them.",
						"type": ["string", "array"],
						"minLength": 1,
						"minItems": 1,
						"items": {
							"errorMessage": "Write a path or a glob.",
							"type": "string",
							"minLength": 1
						}
					},
					"effect": {
						"description": "What becomes of the meaning: one of the effects, or a list of them. All without the key.",
						"errorMessage": "Write `dropped`, `narrowed`, `widened` or `changed`, or a list of them.",
						"type": ["string", "array"],
						"minItems": 1,
						"items": {
							"errorMessage": "Write `dropped`, `narrowed`, `widened` or `changed`.",
							"type": "string",
							"enum": [
								"dropped",
								"narrowed",
								"widened",
								"changed"
							]
						},
						"if": { "type": "string" },
						"then": { "enum": [
							"dropped",
							"narrowed",
							"widened",
							"changed"
						] }
					},
					"reason": {
						"description": "Why the loss does not matter. It stands beside the loss in reports.",
						"errorMessage": "Write why the loss does not matter.",
						"type": "string",
						"pattern": "\\S"
					}
				}
			}
		},
		"compat": {
			"description": "Versions of the runtimes in use, where behaviour changed between them.",
			"errorMessage": "Write an object, for example `{ \"vscode\": \"1.122\" }`.",
			"type": "object",
			"additionalProperties": false,
			"properties": { "vscode": {
				"description": "`1.N`. 1.122 is the default; up to 1.109 unknown keys are warnings, and later versions know more.",
				"errorMessage": "Write `1.N` in double quotes, for example `\"1.122\"`.",
				"type": "string",
				"pattern": "^1\\.[0-9]{1,4}$",
				"default": "1.122"
			} }
		},
		"risk": {
			"description": "Globs of files whose changes need a person more, or less, than `primitives risk` takes for granted. `low` counts most, then `high`, then `medium`.",
			"errorMessage": "Write an object, for example `{ \"high\": [\"infra/**\"] }`.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"high": {
					"description": "What nobody changes without `--approve-high`.",
					"errorMessage": "Write a list of globs.",
					"type": "array",
					"items": {
						"errorMessage": "Write a glob.",
						"type": "string",
						"minLength": 1
					}
				},
				"medium": {
					"description": "What is said to be of medium risk.",
					"errorMessage": "Write a list of globs.",
					"type": "array",
					"items": {
						"errorMessage": "Write a glob.",
						"type": "string",
						"minLength": 1
					}
				},
				"low": {
					"description": "What needs nobody, whatever class it is in.",
					"errorMessage": "Write a list of globs.",
					"type": "array",
					"items": {
						"errorMessage": "Write a glob.",
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"budgets": {
			"description": "How much texts may take up; `within-budget` reports what is above.",
			"errorMessage": "Write an object, for example `{ \"files\": [{ \"files\": [\"**\"], \"tokens\": 2000 }] }`.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"files": {
					"description": "For each file by itself, without its frontmatter.",
					"errorMessage": "Write a list of `{ \"files\": [globs], \"tokens\": N }`.",
					"type": "array",
					"items": {
						"errorMessage": "Write `{ \"files\": [globs] }` with `tokens`, `lines` or `bytes`.",
						"type": "object",
						"additionalProperties": false,
						"required": ["files"],
						"minProperties": 2,
						"properties": {
							"files": {
								"description": "Globs of primitives and checked documents.",
								"errorMessage": "Write a list of globs, at least one.",
								"type": "array",
								"minItems": 1,
								"items": {
									"errorMessage": "Write a glob.",
									"type": "string",
									"minLength": 1
								}
							},
							"tokens": {
								"description": "Estimated at four bytes each.",
								"errorMessage": "Write a whole number above 0.",
								"type": "integer",
								"minimum": 1
							},
							"lines": {
								"errorMessage": "Write a whole number above 0.",
								"type": "integer",
								"minimum": 1
							},
							"bytes": {
								"errorMessage": "Write a whole number above 0.",
								"type": "integer",
								"minimum": 1
							}
						}
					}
				},
				"paths": {
					"description": "For all that a runtime loads by itself for work on a file.",
					"errorMessage": "Write a list of `{ \"paths\": [globs], \"tokens\": N }`.",
					"type": "array",
					"items": {
						"errorMessage": "Write `{ \"paths\": [globs] }` with `tokens`, `lines` or `bytes`.",
						"type": "object",
						"additionalProperties": false,
						"required": ["paths"],
						"minProperties": 2,
						"properties": {
							"paths": {
								"description": "Globs of the files that are worked on.",
								"errorMessage": "Write a list of globs, at least one.",
								"type": "array",
								"minItems": 1,
								"items": {
									"errorMessage": "Write a glob.",
									"type": "string",
									"minLength": 1
								}
							},
							"runtime": {
								"description": "Whose way of loading counts.",
								"errorMessage": "Write `vscode`, `copilot`, `claude`, `codex` or `gemini`.",
								"type": "string",
								"enum": [
									"vscode",
									"copilot",
									"claude",
									"codex",
									"gemini"
								],
								"default": "vscode"
							},
							"tokens": {
								"description": "Estimated at four bytes each.",
								"errorMessage": "Write a whole number above 0.",
								"type": "integer",
								"minimum": 1
							},
							"lines": {
								"errorMessage": "Write a whole number above 0.",
								"type": "integer",
								"minimum": 1
							},
							"bytes": {
								"errorMessage": "Write a whole number above 0.",
								"type": "integer",
								"minimum": 1
							}
						}
					}
				}
			}
		},
		"external": {
			"description": "How `primitives lint --external` checks addresses on the web. A pattern covers addresses that start with it, up to a whole path segment; `*` stays inside a segment, `**` crosses them.",
			"errorMessage": "Write an object, for example `{ \"timeout\": 15 }`.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"allow": {
					"description": "Only these addresses are asked; all when there are none. Also holds for where redirects lead.",
					"errorMessage": "Write a list of addresses.",
					"type": "array",
					"items": {
						"errorMessage": "Write an address that starts with `https://` or `http://`, of at most 500 characters.",
						"type": "string",
						"pattern": "^https?://",
						"maxLength": 500
					}
				},
				"deny": {
					"description": "These addresses are never asked, nor are redirects to them followed.",
					"errorMessage": "Write a list of addresses.",
					"type": "array",
					"items": {
						"errorMessage": "Write an address that starts with `https://` or `http://`, of at most 500 characters.",
						"type": "string",
						"pattern": "^https?://",
						"maxLength": 500
					}
				},
				"timeout": {
					"description": "Seconds for one request.",
					"errorMessage": "Write a number of seconds above 0 and up to 600.",
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 600,
					"default": 15
				},
				"concurrency": {
					"description": "Requests under way at once.",
					"errorMessage": "Write a whole number from 1 to 256.",
					"type": "integer",
					"minimum": 1,
					"maximum": 256,
					"default": 16
				},
				"perHost": {
					"description": "Requests under way at once to one host.",
					"errorMessage": "Write a whole number from 1 to 256.",
					"type": "integer",
					"minimum": 1,
					"maximum": 256,
					"default": 4
				},
				"retries": {
					"description": "How often a request that failed is made again.",
					"errorMessage": "Write a whole number from 0 to 10.",
					"type": "integer",
					"minimum": 0,
					"maximum": 10,
					"default": 2
				},
				"cacheAge": {
					"description": "Hours for which a good answer is remembered, in `.primitives/cache/`; a bad one for a quarter of an hour at most. 0 remembers nothing.",
					"errorMessage": "Write a number of hours, 0 or more.",
					"type": "number",
					"minimum": 0,
					"default": 24
				}
			}
		},
		"build": {
			"description": "Settings of `primitives build`.",
			"errorMessage": "Write an object, for example `{ \"runtimes\": [\"claude\"] }`.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"runtimes": {
					"description": "Runtimes to build for when `--runtime` is not given.",
					"errorMessage": "Write a list of runtimes, at least one and each once.",
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"errorMessage": "Write a runtime.",
						"type": "string",
						"enum": [
							"agents-md",
							"vscode",
							"copilot",
							"copilot-cli",
							"claude",
							"codex",
							"cursor",
							"gemini",
							"opencode",
							"windsurf",
							"antigravity",
							"cline",
							"kiro",
							"junie",
							"amp",
							"zed",
							"qwen",
							"kilo",
							"roo",
							"augment",
							"warp",
							"goose",
							"factory",
							"continue",
							"crush"
						]
					}
				},
				"linked": {
					"description": "What becomes of the memory, context, spec and other Markdown files that built files link to: `link` leads to them where they stand, `copy` to copies in a folder of the runtime.",
					"errorMessage": "Write `link` or `copy`, in double quotes.",
					"type": "string",
					"enum": ["link", "copy"]
				},
				"constitution": {
					"description": "The file that comes first in everything that is always loaded, seen from the root of the repository. Without it, the constitution of spec-kit where there is one.",
					"errorMessage": "Write the path of a Markdown file, seen from the root of the repository.",
					"type": "string",
					"minLength": 1
				},
				"copyPrice": {
					"description": "How many files one more AGENTS.md copy of an instruction must keep it away from to be worth it.",
					"errorMessage": "Write a number of files, 0 or more.",
					"type": "number",
					"minimum": 0
				},
				"vscodeSettings": {
					"description": "Write to .vscode/settings.json what keeps VS Code from loading a rule a second time from AGENTS.md, CLAUDE.md or .claude/rules, where a build writes these and nobody else does.",
					"errorMessage": "Write `true` or `false`.",
					"type": "boolean",
					"default": false
				}
			}
		},
		"learn": {
			"description": "How `primitives learn` makes proposals of lessons.",
			"errorMessage": "Write an object, for example `{ \"maxOpenProposals\": 10 }`.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"mode": {
					"description": "`direct`: approved entries go into memory at once. `inbox`: each waits in a file of its own, so that branches never conflict, until `primitives learn fold` on the default branch.",
					"errorMessage": "Write `direct` or `inbox`.",
					"type": "string",
					"enum": ["direct", "inbox"],
					"default": "direct"
				},
				"maxProposalsPerOutcome": {
					"description": "New proposals that one outcome may lead to.",
					"errorMessage": "Write a whole number above 0.",
					"type": "integer",
					"minimum": 1,
					"default": 3
				},
				"maxOpenProposals": {
					"description": "Proposals that may wait for a decision at once.",
					"errorMessage": "Write a whole number above 0.",
					"type": "integer",
					"minimum": 1,
					"default": 20
				},
				"routing": {
					"description": "The kind of primitive that takes a kind of lesson.",
					"errorMessage": "Write an object of kinds of lessons and kinds of primitives, for example `{ \"decision\": \"instructions\" }`.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"fact": {
							"errorMessage": "Write `memory`, `instructions`, `prompt` or `spec`.",
							"type": "string",
							"enum": [
								"memory",
								"instructions",
								"prompt",
								"spec"
							]
						},
						"pattern": {
							"errorMessage": "Write `memory`, `instructions`, `prompt` or `spec`.",
							"type": "string",
							"enum": [
								"memory",
								"instructions",
								"prompt",
								"spec"
							]
						},
						"pitfall": {
							"errorMessage": "Write `memory`, `instructions`, `prompt` or `spec`.",
							"type": "string",
							"enum": [
								"memory",
								"instructions",
								"prompt",
								"spec"
							]
						},
						"rule": {
							"errorMessage": "Write `memory`, `instructions`, `prompt` or `spec`.",
							"type": "string",
							"enum": [
								"memory",
								"instructions",
								"prompt",
								"spec"
							]
						},
						"gate": {
							"errorMessage": "Write `memory`, `instructions`, `prompt` or `spec`.",
							"type": "string",
							"enum": [
								"memory",
								"instructions",
								"prompt",
								"spec"
							]
						},
						"criterion": {
							"errorMessage": "Write `memory`, `instructions`, `prompt` or `spec`.",
							"type": "string",
							"enum": [
								"memory",
								"instructions",
								"prompt",
								"spec"
							]
						},
						"decision": {
							"errorMessage": "Write `memory`, `instructions`, `prompt` or `spec`.",
							"type": "string",
							"enum": [
								"memory",
								"instructions",
								"prompt",
								"spec"
							]
						}
					}
				},
				"sections": {
					"description": "Titles of the sections that take lessons for which no tag or component names another.",
					"errorMessage": "Write an object of kinds of primitives and titles, for example `{ \"memory\": \"Lessons\" }`.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"memory": {
							"errorMessage": "Write the title of a section.",
							"type": "string",
							"minLength": 1,
							"maxLength": 200,
							"pattern": "^[^\\u0000-\\u001f\\u007f]*$",
							"default": "Lessons"
						},
						"instructions": {
							"errorMessage": "Write the title of a section.",
							"type": "string",
							"minLength": 1,
							"maxLength": 200,
							"pattern": "^[^\\u0000-\\u001f\\u007f]*$",
							"default": "Rules"
						},
						"prompt": {
							"errorMessage": "Write the title of a section.",
							"type": "string",
							"minLength": 1,
							"maxLength": 200,
							"pattern": "^[^\\u0000-\\u001f\\u007f]*$",
							"default": "Human Validation Gate"
						},
						"spec": {
							"errorMessage": "Write the title of a section.",
							"type": "string",
							"minLength": 1,
							"maxLength": 200,
							"pattern": "^[^\\u0000-\\u001f\\u007f]*$",
							"default": "Validation Criteria"
						}
					}
				},
				"draft": {
					"description": "A program that is given outcomes and may add lessons to them.",
					"errorMessage": "Write an object with `command`: `{ \"command\": [\"node\", \"tools/draft.mjs\"] }`.",
					"type": "object",
					"additionalProperties": false,
					"required": ["command"],
					"properties": { "command": {
						"description": "Program and arguments, run without a shell at the root of the repository, and only with `--allow-command`.",
						"errorMessage": "Write a program and its arguments, for example `[\"node\", \"tools/draft.mjs\"]`.",
						"type": "array",
						"minItems": 1,
						"items": {
							"errorMessage": "Write a program or an argument.",
							"type": "string",
							"minLength": 1
						}
					} }
				},
				"similarity": {
					"description": "A program that is given pairs of texts and says how alike they are, from 0 to 1.",
					"errorMessage": "Write an object with `command`: `{ \"command\": [\"node\", \"tools/draft.mjs\"] }`.",
					"type": "object",
					"additionalProperties": false,
					"required": ["command"],
					"properties": { "command": {
						"description": "Program and arguments, run without a shell at the root of the repository, and only with `--allow-command`.",
						"errorMessage": "Write a program and its arguments, for example `[\"node\", \"tools/draft.mjs\"]`.",
						"type": "array",
						"minItems": 1,
						"items": {
							"errorMessage": "Write a program or an argument.",
							"type": "string",
							"minLength": 1
						}
					} }
				},
				"keep": {
					"description": "What must not happen to files of memory, and `primitives learn check` looks for.",
					"errorMessage": "Write a list of objects, for example `[{ \"files\": [\"docs/memory-bank/05-progress-log.md\"], \"as\": \"append-only\" }]`.",
					"type": "array",
					"items": {
						"errorMessage": "Write an object with `files` and one of `as`, `index` and `max`.",
						"type": "object",
						"additionalProperties": false,
						"required": ["files"],
						"minProperties": 2,
						"properties": {
							"files": {
								"description": "Globs from the root; a folder stands for all below it.",
								"errorMessage": "Write a list of globs.",
								"type": "array",
								"minItems": 1,
								"items": {
									"errorMessage": "Write a glob.",
									"type": "string",
									"minLength": 1
								}
							},
							"as": {
								"description": "`append-only`: lines are added, never changed or removed. `immutable`: once committed, a file stays as it is.",
								"errorMessage": "Write `append-only` or `immutable`.",
								"type": "string",
								"enum": ["append-only", "immutable"]
							},
							"index": {
								"description": "The file that must name each of them, from the root.",
								"errorMessage": "Write the path of a file.",
								"type": "string",
								"minLength": 1
							},
							"max": {
								"description": "How many there may be, those that git ignores included.",
								"errorMessage": "Write a whole number above 0.",
								"type": "integer",
								"minimum": 1
							}
						}
					}
				}
			}
		},
		"plan": {
			"description": "Settings of `primitives plan`.",
			"errorMessage": "Write an object, for example `{ \"routing\": \"routing.yaml\" }`.",
			"type": "object",
			"additionalProperties": false,
			"properties": { "routing": {
				"description": "The file by which `primitives plan recommend` decides, seen from the root of the repository. Without it `.primitives/routing.yaml`, and without that the one that is shipped.",
				"errorMessage": "Write the path of a YAML file, seen from the root of the repository.",
				"type": "string",
				"minLength": 1
			} }
		},
		"gate": {
			"description": "What `primitives gate` asks for, beside the `targets` of a plan.",
			"errorMessage": "Write an object, for example `{ \"targets\": { \"coverage\": 85 } }`.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"targets": {
					"description": "Metrics and their bounds: a number, `\">= 80 %\"`, `\"< 50 ms\"`, `\"95/100\"`, `\"all\"`, or `\"off\"` for what nobody asks for. A plan may say otherwise for its feature.",
					"errorMessage": "Write an object of metrics and bounds, for example `{ \"coverage\": \">= 85 %\", \"latency\": \"< 50 ms\" }`.",
					"type": "object",
					"additionalProperties": {
						"errorMessage": "Write a number, or a text such as `\">= 80 %\"`, `\"< 50 ms\"`, `\"95/100\"`, `\"all\"` or `\"off\"`.",
						"type": ["number", "string"],
						"minLength": 1
					}
				},
				"reports": {
					"description": "Globs of the reports that tools write, seen from the root, and how each is read. Files that git ignores are found as well.",
					"errorMessage": "Write an object of globs and forms, for example `{ \"coverage/lcov.info\": \"lcov\", \"reports/*.xml\": \"junit\" }`.",
					"type": "object",
					"additionalProperties": {
						"errorMessage": "Write `junit`, `lcov`, `cobertura` or `json`.",
						"type": "string",
						"enum": [
							"junit",
							"lcov",
							"cobertura",
							"json"
						]
					}
				}
			}
		}
	},
	"additionalProperties": false,
	"definitions": {
		"severity": {
			"errorMessage": "Write off, info, warning or error.",
			"enum": [
				"off",
				"error",
				"warning",
				"info"
			]
		},
		"rules": {
			"type": "object",
			"properties": {
				"memory-budget": {
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"items": [{ "$ref": "#/definitions/severity" }, {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"entries": {
									"description": "Entries of a memory file that are not retired. `learn: { maxEntries }` in its frontmatter counts more.",
									"errorMessage": "Write a number of 1 or more.",
									"type": "integer",
									"minimum": 1
								},
								"tokens": {
									"description": "Estimated tokens of a memory file without its frontmatter. `learn: { maxTokens }` in its frontmatter counts more.",
									"errorMessage": "Write a number of 1 or more.",
									"type": "integer",
									"minimum": 1
								},
								"lines": {
									"description": "Lines of a memory file. 200 unless set, as much as Claude Code reads of its own.",
									"errorMessage": "Write a number of 1 or more.",
									"type": "integer",
									"minimum": 1
								},
								"bytes": {
									"description": "Bytes of a memory file. 25,000 unless set, as much as Claude Code reads of its own.",
									"errorMessage": "Write a number of 1 or more.",
									"type": "integer",
									"minimum": 1
								}
							}
						}],
						"minItems": 2,
						"maxItems": 2,
						"additionalItems": false
					},
					"else": { "$ref": "#/definitions/severity" }
				},
				"no-broken-anchor": {
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"items": [{ "$ref": "#/definitions/severity" }, {
							"type": "object",
							"additionalProperties": false,
							"properties": { "headingIds": {
								"description": "Take `{#id}` at the end of a heading for an anchor, as some site generators do. GitHub and VS Code do not.",
								"errorMessage": "Write `true` or `false`.",
								"type": "boolean",
								"default": false
							} }
						}],
						"minItems": 2,
						"maxItems": 2,
						"additionalItems": false
					},
					"else": { "$ref": "#/definitions/severity" }
				},
				"no-escalation": {
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"items": [{ "$ref": "#/definitions/severity" }, {
							"type": "object",
							"additionalProperties": false,
							"properties": { "handoffs": {
								"description": "Follow hand-offs whose prompt waits for a person to send it, too.",
								"errorMessage": "Write `true` or `false`.",
								"type": "boolean",
								"default": false
							} }
						}],
						"minItems": 2,
						"maxItems": 2,
						"additionalItems": false
					},
					"else": { "$ref": "#/definitions/severity" }
				},
				"no-stale-citation": {
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"items": [{ "$ref": "#/definitions/severity" }, {
							"type": "object",
							"additionalProperties": false,
							"properties": { "generated": {
								"description": "Globs of files that are made on each machine and not committed. Memory may cite them although they are not there.",
								"errorMessage": "Write a list of globs.",
								"type": "array",
								"items": {
									"errorMessage": "Write a glob.",
									"type": "string",
									"minLength": 1
								}
							} }
						}],
						"minItems": 2,
						"maxItems": 2,
						"additionalItems": false
					},
					"else": { "$ref": "#/definitions/severity" }
				},
				"require-spec-sections": {
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"items": [{ "$ref": "#/definitions/severity" }, {
							"type": "object",
							"additionalProperties": false,
							"properties": { "sections": {
								"description": "Headings that every spec must have; a heading may go on behind them.",
								"errorMessage": "Write a list of headings, for example `[\"Approach\"]`.",
								"type": "array",
								"items": {
									"errorMessage": "Write a heading.",
									"type": "string",
									"minLength": 1
								}
							} }
						}],
						"minItems": 2,
						"maxItems": 2,
						"additionalItems": false
					},
					"else": { "$ref": "#/definitions/severity" }
				}
			},
			"additionalProperties": { "$ref": "#/definitions/severity" }
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
const schema37 = {
	"errorMessage": "Write off, info, warning or error.",
	"enum": [
		"off",
		"error",
		"warning",
		"info"
	]
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "off" || data === "error" || data === "warning" || data === "info")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema37.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "memory-budget" || key0 === "no-broken-anchor" || key0 === "no-escalation" || key0 === "no-stale-citation" || key0 === "require-spec-sections")) {
			if (!validate52(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
				errors = vErrors.length;
			}
		}
		if (data["memory-budget"] !== void 0) {
			let data1 = data["memory-budget"];
			const _errs4 = errors;
			let valid2 = true;
			const _errs5 = errors;
			if (!Array.isArray(data1)) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			var _valid0 = _errs5 === errors;
			errors = _errs4;
			if (vErrors !== null) {
				if (_errs4) vErrors.length = _errs4;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs7 = errors;
				if (Array.isArray(data1)) {
					if (data1.length > 2) {
						const err1 = {
							instancePath: instancePath + "/memory-budget",
							schemaPath: "#/properties/memory-budget/then/maxItems",
							keyword: "maxItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data1.length < 2) {
						const err2 = {
							instancePath: instancePath + "/memory-budget",
							schemaPath: "#/properties/memory-budget/then/minItems",
							keyword: "minItems",
							params: { limit: 2 },
							message: "must NOT have fewer than 2 items"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (!(data1.length <= 2)) {
						const err3 = {
							instancePath: instancePath + "/memory-budget",
							schemaPath: "#/properties/memory-budget/then/additionalItems",
							keyword: "additionalItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					const len1 = data1.length;
					if (len1 > 0) {
						if (!validate52(data1[0], {
							instancePath: instancePath + "/memory-budget/0",
							parentData: data1,
							parentDataProperty: 0,
							rootData
						})) {
							vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
							errors = vErrors.length;
						}
					}
					if (len1 > 1) {
						let data3 = data1[1];
						if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
							for (const key1 in data3) if (!(key1 === "entries" || key1 === "tokens" || key1 === "lines" || key1 === "bytes")) {
								const err4 = {
									instancePath: instancePath + "/memory-budget/1",
									schemaPath: "#/properties/memory-budget/then/items/1/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							if (data3.entries !== void 0) {
								let data4 = data3.entries;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									const err5 = {
										instancePath: instancePath + "/memory-budget/1/entries",
										schemaPath: "#/properties/memory-budget/then/items/1/properties/entries/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										const err6 = {
											instancePath: instancePath + "/memory-budget/1/entries",
											schemaPath: "#/properties/memory-budget/then/items/1/properties/entries/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									}
								}
							}
							if (data3.tokens !== void 0) {
								let data5 = data3.tokens;
								if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
									const err7 = {
										instancePath: instancePath + "/memory-budget/1/tokens",
										schemaPath: "#/properties/memory-budget/then/items/1/properties/tokens/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								if (typeof data5 == "number" && isFinite(data5)) {
									if (data5 < 1 || isNaN(data5)) {
										const err8 = {
											instancePath: instancePath + "/memory-budget/1/tokens",
											schemaPath: "#/properties/memory-budget/then/items/1/properties/tokens/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err8];
										else vErrors.push(err8);
										errors++;
									}
								}
							}
							if (data3.lines !== void 0) {
								let data6 = data3.lines;
								if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
									const err9 = {
										instancePath: instancePath + "/memory-budget/1/lines",
										schemaPath: "#/properties/memory-budget/then/items/1/properties/lines/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
								if (typeof data6 == "number" && isFinite(data6)) {
									if (data6 < 1 || isNaN(data6)) {
										const err10 = {
											instancePath: instancePath + "/memory-budget/1/lines",
											schemaPath: "#/properties/memory-budget/then/items/1/properties/lines/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								}
							}
							if (data3.bytes !== void 0) {
								let data7 = data3.bytes;
								if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
									const err11 = {
										instancePath: instancePath + "/memory-budget/1/bytes",
										schemaPath: "#/properties/memory-budget/then/items/1/properties/bytes/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
								if (typeof data7 == "number" && isFinite(data7)) {
									if (data7 < 1 || isNaN(data7)) {
										const err12 = {
											instancePath: instancePath + "/memory-budget/1/bytes",
											schemaPath: "#/properties/memory-budget/then/items/1/properties/bytes/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								}
							}
						} else {
							const err13 = {
								instancePath: instancePath + "/memory-budget/1",
								schemaPath: "#/properties/memory-budget/then/items/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/memory-budget",
						schemaPath: "#/properties/memory-budget/then/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				var _valid0 = _errs7 === errors;
				valid2 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs21 = errors;
				if (!validate52(data1, {
					instancePath: instancePath + "/memory-budget",
					parentData: data,
					parentDataProperty: "memory-budget",
					rootData
				})) {
					vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs21 === errors;
				valid2 = _valid0;
				ifClause0 = "else";
			}
			if (!valid2) {
				const err15 = {
					instancePath: instancePath + "/memory-budget",
					schemaPath: "#/properties/memory-budget/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data["no-broken-anchor"] !== void 0) {
			let data8 = data["no-broken-anchor"];
			const _errs23 = errors;
			let valid5 = true;
			const _errs24 = errors;
			if (!Array.isArray(data8)) {
				const err16 = {};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			var _valid1 = _errs24 === errors;
			errors = _errs23;
			if (vErrors !== null) {
				if (_errs23) vErrors.length = _errs23;
				else vErrors = null;
			}
			let ifClause1;
			if (_valid1) {
				const _errs26 = errors;
				if (Array.isArray(data8)) {
					if (data8.length > 2) {
						const err17 = {
							instancePath: instancePath + "/no-broken-anchor",
							schemaPath: "#/properties/no-broken-anchor/then/maxItems",
							keyword: "maxItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (data8.length < 2) {
						const err18 = {
							instancePath: instancePath + "/no-broken-anchor",
							schemaPath: "#/properties/no-broken-anchor/then/minItems",
							keyword: "minItems",
							params: { limit: 2 },
							message: "must NOT have fewer than 2 items"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (!(data8.length <= 2)) {
						const err19 = {
							instancePath: instancePath + "/no-broken-anchor",
							schemaPath: "#/properties/no-broken-anchor/then/additionalItems",
							keyword: "additionalItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					const len3 = data8.length;
					if (len3 > 0) {
						if (!validate52(data8[0], {
							instancePath: instancePath + "/no-broken-anchor/0",
							parentData: data8,
							parentDataProperty: 0,
							rootData
						})) {
							vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
							errors = vErrors.length;
						}
					}
					if (len3 > 1) {
						let data10 = data8[1];
						if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
							for (const key2 in data10) if (!(key2 === "headingIds")) {
								const err20 = {
									instancePath: instancePath + "/no-broken-anchor/1",
									schemaPath: "#/properties/no-broken-anchor/then/items/1/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key2 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (data10.headingIds !== void 0) {
								if (typeof data10.headingIds !== "boolean") {
									const err21 = {
										instancePath: instancePath + "/no-broken-anchor/1/headingIds",
										schemaPath: "#/properties/no-broken-anchor/then/items/1/properties/headingIds/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
						} else {
							const err22 = {
								instancePath: instancePath + "/no-broken-anchor/1",
								schemaPath: "#/properties/no-broken-anchor/then/items/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
				} else {
					const err23 = {
						instancePath: instancePath + "/no-broken-anchor",
						schemaPath: "#/properties/no-broken-anchor/then/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				var _valid1 = _errs26 === errors;
				valid5 = _valid1;
				ifClause1 = "then";
			} else {
				const _errs34 = errors;
				if (!validate52(data8, {
					instancePath: instancePath + "/no-broken-anchor",
					parentData: data,
					parentDataProperty: "no-broken-anchor",
					rootData
				})) {
					vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
					errors = vErrors.length;
				}
				var _valid1 = _errs34 === errors;
				valid5 = _valid1;
				ifClause1 = "else";
			}
			if (!valid5) {
				const err24 = {
					instancePath: instancePath + "/no-broken-anchor",
					schemaPath: "#/properties/no-broken-anchor/if",
					keyword: "if",
					params: { failingKeyword: ifClause1 },
					message: "must match \"" + ifClause1 + "\" schema"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data["no-escalation"] !== void 0) {
			let data12 = data["no-escalation"];
			const _errs36 = errors;
			let valid8 = true;
			const _errs37 = errors;
			if (!Array.isArray(data12)) {
				const err25 = {};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid2 = _errs37 === errors;
			errors = _errs36;
			if (vErrors !== null) {
				if (_errs36) vErrors.length = _errs36;
				else vErrors = null;
			}
			let ifClause2;
			if (_valid2) {
				const _errs39 = errors;
				if (Array.isArray(data12)) {
					if (data12.length > 2) {
						const err26 = {
							instancePath: instancePath + "/no-escalation",
							schemaPath: "#/properties/no-escalation/then/maxItems",
							keyword: "maxItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (data12.length < 2) {
						const err27 = {
							instancePath: instancePath + "/no-escalation",
							schemaPath: "#/properties/no-escalation/then/minItems",
							keyword: "minItems",
							params: { limit: 2 },
							message: "must NOT have fewer than 2 items"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (!(data12.length <= 2)) {
						const err28 = {
							instancePath: instancePath + "/no-escalation",
							schemaPath: "#/properties/no-escalation/then/additionalItems",
							keyword: "additionalItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					const len5 = data12.length;
					if (len5 > 0) {
						if (!validate52(data12[0], {
							instancePath: instancePath + "/no-escalation/0",
							parentData: data12,
							parentDataProperty: 0,
							rootData
						})) {
							vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
							errors = vErrors.length;
						}
					}
					if (len5 > 1) {
						let data14 = data12[1];
						if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
							for (const key3 in data14) if (!(key3 === "handoffs")) {
								const err29 = {
									instancePath: instancePath + "/no-escalation/1",
									schemaPath: "#/properties/no-escalation/then/items/1/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							if (data14.handoffs !== void 0) {
								if (typeof data14.handoffs !== "boolean") {
									const err30 = {
										instancePath: instancePath + "/no-escalation/1/handoffs",
										schemaPath: "#/properties/no-escalation/then/items/1/properties/handoffs/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							}
						} else {
							const err31 = {
								instancePath: instancePath + "/no-escalation/1",
								schemaPath: "#/properties/no-escalation/then/items/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				} else {
					const err32 = {
						instancePath: instancePath + "/no-escalation",
						schemaPath: "#/properties/no-escalation/then/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				var _valid2 = _errs39 === errors;
				valid8 = _valid2;
				ifClause2 = "then";
			} else {
				const _errs47 = errors;
				if (!validate52(data12, {
					instancePath: instancePath + "/no-escalation",
					parentData: data,
					parentDataProperty: "no-escalation",
					rootData
				})) {
					vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
					errors = vErrors.length;
				}
				var _valid2 = _errs47 === errors;
				valid8 = _valid2;
				ifClause2 = "else";
			}
			if (!valid8) {
				const err33 = {
					instancePath: instancePath + "/no-escalation",
					schemaPath: "#/properties/no-escalation/if",
					keyword: "if",
					params: { failingKeyword: ifClause2 },
					message: "must match \"" + ifClause2 + "\" schema"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data["no-stale-citation"] !== void 0) {
			let data16 = data["no-stale-citation"];
			const _errs49 = errors;
			let valid11 = true;
			const _errs50 = errors;
			if (!Array.isArray(data16)) {
				const err34 = {};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			var _valid3 = _errs50 === errors;
			errors = _errs49;
			if (vErrors !== null) {
				if (_errs49) vErrors.length = _errs49;
				else vErrors = null;
			}
			let ifClause3;
			if (_valid3) {
				const _errs52 = errors;
				if (Array.isArray(data16)) {
					if (data16.length > 2) {
						const err35 = {
							instancePath: instancePath + "/no-stale-citation",
							schemaPath: "#/properties/no-stale-citation/then/maxItems",
							keyword: "maxItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (data16.length < 2) {
						const err36 = {
							instancePath: instancePath + "/no-stale-citation",
							schemaPath: "#/properties/no-stale-citation/then/minItems",
							keyword: "minItems",
							params: { limit: 2 },
							message: "must NOT have fewer than 2 items"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (!(data16.length <= 2)) {
						const err37 = {
							instancePath: instancePath + "/no-stale-citation",
							schemaPath: "#/properties/no-stale-citation/then/additionalItems",
							keyword: "additionalItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					const len7 = data16.length;
					if (len7 > 0) {
						if (!validate52(data16[0], {
							instancePath: instancePath + "/no-stale-citation/0",
							parentData: data16,
							parentDataProperty: 0,
							rootData
						})) {
							vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
							errors = vErrors.length;
						}
					}
					if (len7 > 1) {
						let data18 = data16[1];
						if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
							for (const key4 in data18) if (!(key4 === "generated")) {
								const err38 = {
									instancePath: instancePath + "/no-stale-citation/1",
									schemaPath: "#/properties/no-stale-citation/then/items/1/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							if (data18.generated !== void 0) {
								let data19 = data18.generated;
								if (Array.isArray(data19)) {
									const len8 = data19.length;
									for (let i0 = 0; i0 < len8; i0++) {
										let data20 = data19[i0];
										if (typeof data20 === "string") {
											if (func5(data20) < 1) {
												const err39 = {
													instancePath: instancePath + "/no-stale-citation/1/generated/" + i0,
													schemaPath: "#/properties/no-stale-citation/then/items/1/properties/generated/items/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err39];
												else vErrors.push(err39);
												errors++;
											}
										} else {
											const err40 = {
												instancePath: instancePath + "/no-stale-citation/1/generated/" + i0,
												schemaPath: "#/properties/no-stale-citation/then/items/1/properties/generated/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
									}
								} else {
									const err41 = {
										instancePath: instancePath + "/no-stale-citation/1/generated",
										schemaPath: "#/properties/no-stale-citation/then/items/1/properties/generated/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							}
						} else {
							const err42 = {
								instancePath: instancePath + "/no-stale-citation/1",
								schemaPath: "#/properties/no-stale-citation/then/items/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
				} else {
					const err43 = {
						instancePath: instancePath + "/no-stale-citation",
						schemaPath: "#/properties/no-stale-citation/then/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				var _valid3 = _errs52 === errors;
				valid11 = _valid3;
				ifClause3 = "then";
			} else {
				const _errs62 = errors;
				if (!validate52(data16, {
					instancePath: instancePath + "/no-stale-citation",
					parentData: data,
					parentDataProperty: "no-stale-citation",
					rootData
				})) {
					vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
					errors = vErrors.length;
				}
				var _valid3 = _errs62 === errors;
				valid11 = _valid3;
				ifClause3 = "else";
			}
			if (!valid11) {
				const err44 = {
					instancePath: instancePath + "/no-stale-citation",
					schemaPath: "#/properties/no-stale-citation/if",
					keyword: "if",
					params: { failingKeyword: ifClause3 },
					message: "must match \"" + ifClause3 + "\" schema"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data["require-spec-sections"] !== void 0) {
			let data21 = data["require-spec-sections"];
			const _errs64 = errors;
			let valid16 = true;
			const _errs65 = errors;
			if (!Array.isArray(data21)) {
				const err45 = {};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			var _valid4 = _errs65 === errors;
			errors = _errs64;
			if (vErrors !== null) {
				if (_errs64) vErrors.length = _errs64;
				else vErrors = null;
			}
			let ifClause4;
			if (_valid4) {
				const _errs67 = errors;
				if (Array.isArray(data21)) {
					if (data21.length > 2) {
						const err46 = {
							instancePath: instancePath + "/require-spec-sections",
							schemaPath: "#/properties/require-spec-sections/then/maxItems",
							keyword: "maxItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
					if (data21.length < 2) {
						const err47 = {
							instancePath: instancePath + "/require-spec-sections",
							schemaPath: "#/properties/require-spec-sections/then/minItems",
							keyword: "minItems",
							params: { limit: 2 },
							message: "must NOT have fewer than 2 items"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
					if (!(data21.length <= 2)) {
						const err48 = {
							instancePath: instancePath + "/require-spec-sections",
							schemaPath: "#/properties/require-spec-sections/then/additionalItems",
							keyword: "additionalItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
					const len10 = data21.length;
					if (len10 > 0) {
						if (!validate52(data21[0], {
							instancePath: instancePath + "/require-spec-sections/0",
							parentData: data21,
							parentDataProperty: 0,
							rootData
						})) {
							vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
							errors = vErrors.length;
						}
					}
					if (len10 > 1) {
						let data23 = data21[1];
						if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
							for (const key5 in data23) if (!(key5 === "sections")) {
								const err49 = {
									instancePath: instancePath + "/require-spec-sections/1",
									schemaPath: "#/properties/require-spec-sections/then/items/1/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key5 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
							if (data23.sections !== void 0) {
								let data24 = data23.sections;
								if (Array.isArray(data24)) {
									const len11 = data24.length;
									for (let i1 = 0; i1 < len11; i1++) {
										let data25 = data24[i1];
										if (typeof data25 === "string") {
											if (func5(data25) < 1) {
												const err50 = {
													instancePath: instancePath + "/require-spec-sections/1/sections/" + i1,
													schemaPath: "#/properties/require-spec-sections/then/items/1/properties/sections/items/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err50];
												else vErrors.push(err50);
												errors++;
											}
										} else {
											const err51 = {
												instancePath: instancePath + "/require-spec-sections/1/sections/" + i1,
												schemaPath: "#/properties/require-spec-sections/then/items/1/properties/sections/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
										}
									}
								} else {
									const err52 = {
										instancePath: instancePath + "/require-spec-sections/1/sections",
										schemaPath: "#/properties/require-spec-sections/then/items/1/properties/sections/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							}
						} else {
							const err53 = {
								instancePath: instancePath + "/require-spec-sections/1",
								schemaPath: "#/properties/require-spec-sections/then/items/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					}
				} else {
					const err54 = {
						instancePath: instancePath + "/require-spec-sections",
						schemaPath: "#/properties/require-spec-sections/then/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				var _valid4 = _errs67 === errors;
				valid16 = _valid4;
				ifClause4 = "then";
			} else {
				const _errs77 = errors;
				if (!validate52(data21, {
					instancePath: instancePath + "/require-spec-sections",
					parentData: data,
					parentDataProperty: "require-spec-sections",
					rootData
				})) {
					vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
					errors = vErrors.length;
				}
				var _valid4 = _errs77 === errors;
				valid16 = _valid4;
				ifClause4 = "else";
			}
			if (!valid16) {
				const err55 = {
					instancePath: instancePath + "/require-spec-sections",
					schemaPath: "#/properties/require-spec-sections/if",
					keyword: "if",
					params: { failingKeyword: ifClause4 },
					message: "must match \"" + ifClause4 + "\" schema"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
	} else {
		const err56 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err56];
		else vErrors.push(err56);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern20 = /* @__PURE__ */ new RegExp("^1\\.[0-9]{1,4}$", "u");
const pattern21 = /* @__PURE__ */ new RegExp("^https?://", "u");
const pattern23 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema35.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err1 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.extends !== void 0) {
			let data1 = data.extends;
			if (typeof data1 !== "string" && !Array.isArray(data1)) {
				const err2 = {
					instancePath: instancePath + "/extends",
					schemaPath: "#/properties/extends/type",
					keyword: "type",
					params: { type: schema35.properties.extends.type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func5(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/extends",
						schemaPath: "#/properties/extends/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func5(data2) < 1) {
							const err4 = {
								instancePath: instancePath + "/extends/" + i0,
								schemaPath: "#/properties/extends/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/extends/" + i0,
							schemaPath: "#/properties/extends/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
		}
		if (data.ignore !== void 0) {
			let data3 = data.ignore;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (typeof data4 === "string") {
						if (func5(data4) < 1) {
							const err6 = {
								instancePath: instancePath + "/ignore/" + i1,
								schemaPath: "#/properties/ignore/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/ignore/" + i1,
							schemaPath: "#/properties/ignore/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.documents !== void 0) {
			let data5 = data.documents;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data6 = data5[i2];
					if (typeof data6 === "string") {
						if (func5(data6) < 1) {
							const err9 = {
								instancePath: instancePath + "/documents/" + i2,
								schemaPath: "#/properties/documents/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/documents/" + i2,
							schemaPath: "#/properties/documents/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/documents",
					schemaPath: "#/properties/documents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			if (!validate51(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.overrides !== void 0) {
			let data8 = data.overrides;
			if (Array.isArray(data8)) {
				const len3 = data8.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data9 = data8[i3];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.files === void 0) {
							const err12 = {
								instancePath: instancePath + "/overrides/" + i3,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data9.rules === void 0) {
							const err13 = {
								instancePath: instancePath + "/overrides/" + i3,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "rules" },
								message: "must have required property 'rules'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data9) if (!(key1 === "files" || key1 === "rules")) {
							const err14 = {
								instancePath: instancePath + "/overrides/" + i3,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data9.files !== void 0) {
							let data10 = data9.files;
							if (Array.isArray(data10)) {
								if (data10.length < 1) {
									const err15 = {
										instancePath: instancePath + "/overrides/" + i3 + "/files",
										schemaPath: "#/properties/overrides/items/properties/files/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								const len4 = data10.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data11 = data10[i4];
									if (typeof data11 === "string") {
										if (func5(data11) < 1) {
											const err16 = {
												instancePath: instancePath + "/overrides/" + i3 + "/files/" + i4,
												schemaPath: "#/properties/overrides/items/properties/files/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
									} else {
										const err17 = {
											instancePath: instancePath + "/overrides/" + i3 + "/files/" + i4,
											schemaPath: "#/properties/overrides/items/properties/files/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/overrides/" + i3 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data9.rules !== void 0) {
							if (!validate51(data9.rules, {
								instancePath: instancePath + "/overrides/" + i3 + "/rules",
								parentData: data9,
								parentDataProperty: "rules",
								rootData
							})) {
								vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/overrides/" + i3,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.agentAliases !== void 0) {
			let data13 = data.agentAliases;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) for (const key2 in data13) {
				let data14 = data13[key2];
				if (typeof data14 === "string") {
					if (func5(data14) < 1) {
						const err21 = {
							instancePath: instancePath + "/agentAliases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/agentAliases/additionalProperties/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/agentAliases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/agentAliases/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			else {
				const err23 = {
					instancePath: instancePath + "/agentAliases",
					schemaPath: "#/properties/agentAliases/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.allowKeys !== void 0) {
			let data15 = data.allowKeys;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				for (const key3 in data15) if (!func2.call(schema35.properties.allowKeys.properties, key3)) {
					const err24 = {
						instancePath: instancePath + "/allowKeys",
						schemaPath: "#/properties/allowKeys/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data15["*"] !== void 0) {
					let data16 = data15["*"];
					if (Array.isArray(data16)) {
						const len5 = data16.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data17 = data16[i5];
							if (typeof data17 === "string") {
								if (func5(data17) < 1) {
									const err25 = {
										instancePath: instancePath + "/allowKeys/*/" + i5,
										schemaPath: "#/properties/allowKeys/properties/*/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/allowKeys/*/" + i5,
									schemaPath: "#/properties/allowKeys/properties/*/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/allowKeys/*",
							schemaPath: "#/properties/allowKeys/properties/*/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data15.instructions !== void 0) {
					let data18 = data15.instructions;
					if (Array.isArray(data18)) {
						const len6 = data18.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data19 = data18[i6];
							if (typeof data19 === "string") {
								if (func5(data19) < 1) {
									const err28 = {
										instancePath: instancePath + "/allowKeys/instructions/" + i6,
										schemaPath: "#/properties/allowKeys/properties/instructions/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/allowKeys/instructions/" + i6,
									schemaPath: "#/properties/allowKeys/properties/instructions/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/allowKeys/instructions",
							schemaPath: "#/properties/allowKeys/properties/instructions/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data15.agent !== void 0) {
					let data20 = data15.agent;
					if (Array.isArray(data20)) {
						const len7 = data20.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data21 = data20[i7];
							if (typeof data21 === "string") {
								if (func5(data21) < 1) {
									const err31 = {
										instancePath: instancePath + "/allowKeys/agent/" + i7,
										schemaPath: "#/properties/allowKeys/properties/agent/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/allowKeys/agent/" + i7,
									schemaPath: "#/properties/allowKeys/properties/agent/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/allowKeys/agent",
							schemaPath: "#/properties/allowKeys/properties/agent/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data15.prompt !== void 0) {
					let data22 = data15.prompt;
					if (Array.isArray(data22)) {
						const len8 = data22.length;
						for (let i8 = 0; i8 < len8; i8++) {
							let data23 = data22[i8];
							if (typeof data23 === "string") {
								if (func5(data23) < 1) {
									const err34 = {
										instancePath: instancePath + "/allowKeys/prompt/" + i8,
										schemaPath: "#/properties/allowKeys/properties/prompt/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/allowKeys/prompt/" + i8,
									schemaPath: "#/properties/allowKeys/properties/prompt/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/allowKeys/prompt",
							schemaPath: "#/properties/allowKeys/properties/prompt/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data15.spec !== void 0) {
					let data24 = data15.spec;
					if (Array.isArray(data24)) {
						const len9 = data24.length;
						for (let i9 = 0; i9 < len9; i9++) {
							let data25 = data24[i9];
							if (typeof data25 === "string") {
								if (func5(data25) < 1) {
									const err37 = {
										instancePath: instancePath + "/allowKeys/spec/" + i9,
										schemaPath: "#/properties/allowKeys/properties/spec/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/allowKeys/spec/" + i9,
									schemaPath: "#/properties/allowKeys/properties/spec/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/allowKeys/spec",
							schemaPath: "#/properties/allowKeys/properties/spec/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data15.memory !== void 0) {
					let data26 = data15.memory;
					if (Array.isArray(data26)) {
						const len10 = data26.length;
						for (let i10 = 0; i10 < len10; i10++) {
							let data27 = data26[i10];
							if (typeof data27 === "string") {
								if (func5(data27) < 1) {
									const err40 = {
										instancePath: instancePath + "/allowKeys/memory/" + i10,
										schemaPath: "#/properties/allowKeys/properties/memory/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/allowKeys/memory/" + i10,
									schemaPath: "#/properties/allowKeys/properties/memory/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/allowKeys/memory",
							schemaPath: "#/properties/allowKeys/properties/memory/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data15.context !== void 0) {
					let data28 = data15.context;
					if (Array.isArray(data28)) {
						const len11 = data28.length;
						for (let i11 = 0; i11 < len11; i11++) {
							let data29 = data28[i11];
							if (typeof data29 === "string") {
								if (func5(data29) < 1) {
									const err43 = {
										instancePath: instancePath + "/allowKeys/context/" + i11,
										schemaPath: "#/properties/allowKeys/properties/context/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err43];
									else vErrors.push(err43);
									errors++;
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/allowKeys/context/" + i11,
									schemaPath: "#/properties/allowKeys/properties/context/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/allowKeys/context",
							schemaPath: "#/properties/allowKeys/properties/context/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data15.skill !== void 0) {
					let data30 = data15.skill;
					if (Array.isArray(data30)) {
						const len12 = data30.length;
						for (let i12 = 0; i12 < len12; i12++) {
							let data31 = data30[i12];
							if (typeof data31 === "string") {
								if (func5(data31) < 1) {
									const err46 = {
										instancePath: instancePath + "/allowKeys/skill/" + i12,
										schemaPath: "#/properties/allowKeys/properties/skill/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
							} else {
								const err47 = {
									instancePath: instancePath + "/allowKeys/skill/" + i12,
									schemaPath: "#/properties/allowKeys/properties/skill/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/allowKeys/skill",
							schemaPath: "#/properties/allowKeys/properties/skill/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data15["agents-file"] !== void 0) {
					let data32 = data15["agents-file"];
					if (Array.isArray(data32)) {
						const len13 = data32.length;
						for (let i13 = 0; i13 < len13; i13++) {
							let data33 = data32[i13];
							if (typeof data33 === "string") {
								if (func5(data33) < 1) {
									const err49 = {
										instancePath: instancePath + "/allowKeys/agents-file/" + i13,
										schemaPath: "#/properties/allowKeys/properties/agents-file/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/allowKeys/agents-file/" + i13,
									schemaPath: "#/properties/allowKeys/properties/agents-file/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/allowKeys/agents-file",
							schemaPath: "#/properties/allowKeys/properties/agents-file/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/allowKeys",
					schemaPath: "#/properties/allowKeys/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.allowLoss !== void 0) {
			let data34 = data.allowLoss;
			if (Array.isArray(data34)) {
				const len14 = data34.length;
				for (let i14 = 0; i14 < len14; i14++) {
					let data35 = data34[i14];
					if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
						if (Object.keys(data35).length < 2) {
							const err53 = {
								instancePath: instancePath + "/allowLoss/" + i14,
								schemaPath: "#/properties/allowLoss/items/minProperties",
								keyword: "minProperties",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 properties"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (data35.reason === void 0) {
							const err54 = {
								instancePath: instancePath + "/allowLoss/" + i14,
								schemaPath: "#/properties/allowLoss/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						for (const key4 in data35) if (!(key4 === "runtime" || key4 === "primitive" || key4 === "effect" || key4 === "reason")) {
							const err55 = {
								instancePath: instancePath + "/allowLoss/" + i14,
								schemaPath: "#/properties/allowLoss/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data35.runtime !== void 0) {
							let data36 = data35.runtime;
							if (typeof data36 !== "string" && !Array.isArray(data36)) {
								const err56 = {
									instancePath: instancePath + "/allowLoss/" + i14 + "/runtime",
									schemaPath: "#/properties/allowLoss/items/properties/runtime/type",
									keyword: "type",
									params: { type: schema35.properties.allowLoss.items.properties.runtime.type },
									message: "must be string,array"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
							const _errs78 = errors;
							let valid35 = true;
							const _errs79 = errors;
							if (typeof data36 !== "string") {
								const err57 = {};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
							var _valid0 = _errs79 === errors;
							errors = _errs78;
							if (vErrors !== null) {
								if (_errs78) vErrors.length = _errs78;
								else vErrors = null;
							}
							if (_valid0) {
								const _errs81 = errors;
								if (!(data36 === "*" || data36 === "agents-md" || data36 === "vscode" || data36 === "copilot" || data36 === "copilot-cli" || data36 === "claude" || data36 === "codex" || data36 === "cursor" || data36 === "gemini" || data36 === "opencode" || data36 === "windsurf" || data36 === "antigravity" || data36 === "cline" || data36 === "kiro" || data36 === "junie" || data36 === "amp" || data36 === "zed" || data36 === "qwen" || data36 === "kilo" || data36 === "roo" || data36 === "augment" || data36 === "warp" || data36 === "goose" || data36 === "factory" || data36 === "continue" || data36 === "crush")) {
									const err58 = {
										instancePath: instancePath + "/allowLoss/" + i14 + "/runtime",
										schemaPath: "#/properties/allowLoss/items/properties/runtime/then/enum",
										keyword: "enum",
										params: { allowedValues: schema35.properties.allowLoss.items.properties.runtime.then.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
								var _valid0 = _errs81 === errors;
								valid35 = _valid0;
							}
							if (!valid35) {
								const err59 = {
									instancePath: instancePath + "/allowLoss/" + i14 + "/runtime",
									schemaPath: "#/properties/allowLoss/items/properties/runtime/if",
									keyword: "if",
									params: { failingKeyword: "then" },
									message: "must match \"then\" schema"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
							if (Array.isArray(data36)) {
								if (data36.length < 1) {
									const err60 = {
										instancePath: instancePath + "/allowLoss/" + i14 + "/runtime",
										schemaPath: "#/properties/allowLoss/items/properties/runtime/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
								const len15 = data36.length;
								for (let i15 = 0; i15 < len15; i15++) {
									let data37 = data36[i15];
									if (typeof data37 !== "string") {
										const err61 = {
											instancePath: instancePath + "/allowLoss/" + i14 + "/runtime/" + i15,
											schemaPath: "#/properties/allowLoss/items/properties/runtime/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err61];
										else vErrors.push(err61);
										errors++;
									}
									if (!(data37 === "agents-md" || data37 === "vscode" || data37 === "copilot" || data37 === "copilot-cli" || data37 === "claude" || data37 === "codex" || data37 === "cursor" || data37 === "gemini" || data37 === "opencode" || data37 === "windsurf" || data37 === "antigravity" || data37 === "cline" || data37 === "kiro" || data37 === "junie" || data37 === "amp" || data37 === "zed" || data37 === "qwen" || data37 === "kilo" || data37 === "roo" || data37 === "augment" || data37 === "warp" || data37 === "goose" || data37 === "factory" || data37 === "continue" || data37 === "crush")) {
										const err62 = {
											instancePath: instancePath + "/allowLoss/" + i14 + "/runtime/" + i15,
											schemaPath: "#/properties/allowLoss/items/properties/runtime/items/enum",
											keyword: "enum",
											params: { allowedValues: schema35.properties.allowLoss.items.properties.runtime.items.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
								}
							}
						}
						if (data35.primitive !== void 0) {
							let data38 = data35.primitive;
							if (typeof data38 !== "string" && !Array.isArray(data38)) {
								const err63 = {
									instancePath: instancePath + "/allowLoss/" + i14 + "/primitive",
									schemaPath: "#/properties/allowLoss/items/properties/primitive/type",
									keyword: "type",
									params: { type: schema35.properties.allowLoss.items.properties.primitive.type },
									message: "must be string,array"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
							if (typeof data38 === "string") {
								if (func5(data38) < 1) {
									const err64 = {
										instancePath: instancePath + "/allowLoss/" + i14 + "/primitive",
										schemaPath: "#/properties/allowLoss/items/properties/primitive/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
							}
							if (Array.isArray(data38)) {
								if (data38.length < 1) {
									const err65 = {
										instancePath: instancePath + "/allowLoss/" + i14 + "/primitive",
										schemaPath: "#/properties/allowLoss/items/properties/primitive/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
								const len16 = data38.length;
								for (let i16 = 0; i16 < len16; i16++) {
									let data39 = data38[i16];
									if (typeof data39 === "string") {
										if (func5(data39) < 1) {
											const err66 = {
												instancePath: instancePath + "/allowLoss/" + i14 + "/primitive/" + i16,
												schemaPath: "#/properties/allowLoss/items/properties/primitive/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err66];
											else vErrors.push(err66);
											errors++;
										}
									} else {
										const err67 = {
											instancePath: instancePath + "/allowLoss/" + i14 + "/primitive/" + i16,
											schemaPath: "#/properties/allowLoss/items/properties/primitive/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err67];
										else vErrors.push(err67);
										errors++;
									}
								}
							}
						}
						if (data35.effect !== void 0) {
							let data40 = data35.effect;
							if (typeof data40 !== "string" && !Array.isArray(data40)) {
								const err68 = {
									instancePath: instancePath + "/allowLoss/" + i14 + "/effect",
									schemaPath: "#/properties/allowLoss/items/properties/effect/type",
									keyword: "type",
									params: { type: schema35.properties.allowLoss.items.properties.effect.type },
									message: "must be string,array"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
							const _errs90 = errors;
							let valid40 = true;
							const _errs91 = errors;
							if (typeof data40 !== "string") {
								const err69 = {};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
							var _valid1 = _errs91 === errors;
							errors = _errs90;
							if (vErrors !== null) {
								if (_errs90) vErrors.length = _errs90;
								else vErrors = null;
							}
							if (_valid1) {
								const _errs93 = errors;
								if (!(data40 === "dropped" || data40 === "narrowed" || data40 === "widened" || data40 === "changed")) {
									const err70 = {
										instancePath: instancePath + "/allowLoss/" + i14 + "/effect",
										schemaPath: "#/properties/allowLoss/items/properties/effect/then/enum",
										keyword: "enum",
										params: { allowedValues: schema35.properties.allowLoss.items.properties.effect.then.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
								var _valid1 = _errs93 === errors;
								valid40 = _valid1;
							}
							if (!valid40) {
								const err71 = {
									instancePath: instancePath + "/allowLoss/" + i14 + "/effect",
									schemaPath: "#/properties/allowLoss/items/properties/effect/if",
									keyword: "if",
									params: { failingKeyword: "then" },
									message: "must match \"then\" schema"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
							if (Array.isArray(data40)) {
								if (data40.length < 1) {
									const err72 = {
										instancePath: instancePath + "/allowLoss/" + i14 + "/effect",
										schemaPath: "#/properties/allowLoss/items/properties/effect/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
								const len17 = data40.length;
								for (let i17 = 0; i17 < len17; i17++) {
									let data41 = data40[i17];
									if (typeof data41 !== "string") {
										const err73 = {
											instancePath: instancePath + "/allowLoss/" + i14 + "/effect/" + i17,
											schemaPath: "#/properties/allowLoss/items/properties/effect/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
									if (!(data41 === "dropped" || data41 === "narrowed" || data41 === "widened" || data41 === "changed")) {
										const err74 = {
											instancePath: instancePath + "/allowLoss/" + i14 + "/effect/" + i17,
											schemaPath: "#/properties/allowLoss/items/properties/effect/items/enum",
											keyword: "enum",
											params: { allowedValues: schema35.properties.allowLoss.items.properties.effect.items.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									}
								}
							}
						}
						if (data35.reason !== void 0) {
							let data42 = data35.reason;
							if (typeof data42 === "string") {
								if (!pattern0.test(data42)) {
									const err75 = {
										instancePath: instancePath + "/allowLoss/" + i14 + "/reason",
										schemaPath: "#/properties/allowLoss/items/properties/reason/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\""
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/allowLoss/" + i14 + "/reason",
									schemaPath: "#/properties/allowLoss/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/allowLoss/" + i14,
							schemaPath: "#/properties/allowLoss/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/allowLoss",
					schemaPath: "#/properties/allowLoss/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.compat !== void 0) {
			let data43 = data.compat;
			if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
				for (const key5 in data43) if (!(key5 === "vscode")) {
					const err79 = {
						instancePath: instancePath + "/compat",
						schemaPath: "#/properties/compat/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (data43.vscode !== void 0) {
					let data44 = data43.vscode;
					if (typeof data44 === "string") {
						if (!pattern20.test(data44)) {
							const err80 = {
								instancePath: instancePath + "/compat/vscode",
								schemaPath: "#/properties/compat/properties/vscode/pattern",
								keyword: "pattern",
								params: { pattern: "^1\\.[0-9]{1,4}$" },
								message: "must match pattern \"^1\\.[0-9]{1,4}$\""
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
					} else {
						const err81 = {
							instancePath: instancePath + "/compat/vscode",
							schemaPath: "#/properties/compat/properties/vscode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/compat",
					schemaPath: "#/properties/compat/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.risk !== void 0) {
			let data45 = data.risk;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				for (const key6 in data45) if (!(key6 === "high" || key6 === "medium" || key6 === "low")) {
					const err83 = {
						instancePath: instancePath + "/risk",
						schemaPath: "#/properties/risk/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (data45.high !== void 0) {
					let data46 = data45.high;
					if (Array.isArray(data46)) {
						const len18 = data46.length;
						for (let i18 = 0; i18 < len18; i18++) {
							let data47 = data46[i18];
							if (typeof data47 === "string") {
								if (func5(data47) < 1) {
									const err84 = {
										instancePath: instancePath + "/risk/high/" + i18,
										schemaPath: "#/properties/risk/properties/high/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
							} else {
								const err85 = {
									instancePath: instancePath + "/risk/high/" + i18,
									schemaPath: "#/properties/risk/properties/high/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
					} else {
						const err86 = {
							instancePath: instancePath + "/risk/high",
							schemaPath: "#/properties/risk/properties/high/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
				if (data45.medium !== void 0) {
					let data48 = data45.medium;
					if (Array.isArray(data48)) {
						const len19 = data48.length;
						for (let i19 = 0; i19 < len19; i19++) {
							let data49 = data48[i19];
							if (typeof data49 === "string") {
								if (func5(data49) < 1) {
									const err87 = {
										instancePath: instancePath + "/risk/medium/" + i19,
										schemaPath: "#/properties/risk/properties/medium/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err87];
									else vErrors.push(err87);
									errors++;
								}
							} else {
								const err88 = {
									instancePath: instancePath + "/risk/medium/" + i19,
									schemaPath: "#/properties/risk/properties/medium/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/risk/medium",
							schemaPath: "#/properties/risk/properties/medium/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
				if (data45.low !== void 0) {
					let data50 = data45.low;
					if (Array.isArray(data50)) {
						const len20 = data50.length;
						for (let i20 = 0; i20 < len20; i20++) {
							let data51 = data50[i20];
							if (typeof data51 === "string") {
								if (func5(data51) < 1) {
									const err90 = {
										instancePath: instancePath + "/risk/low/" + i20,
										schemaPath: "#/properties/risk/properties/low/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err90];
									else vErrors.push(err90);
									errors++;
								}
							} else {
								const err91 = {
									instancePath: instancePath + "/risk/low/" + i20,
									schemaPath: "#/properties/risk/properties/low/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
						}
					} else {
						const err92 = {
							instancePath: instancePath + "/risk/low",
							schemaPath: "#/properties/risk/properties/low/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					}
				}
			} else {
				const err93 = {
					instancePath: instancePath + "/risk",
					schemaPath: "#/properties/risk/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
		}
		if (data.budgets !== void 0) {
			let data52 = data.budgets;
			if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
				for (const key7 in data52) if (!(key7 === "files" || key7 === "paths")) {
					const err94 = {
						instancePath: instancePath + "/budgets",
						schemaPath: "#/properties/budgets/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err94];
					else vErrors.push(err94);
					errors++;
				}
				if (data52.files !== void 0) {
					let data53 = data52.files;
					if (Array.isArray(data53)) {
						const len21 = data53.length;
						for (let i21 = 0; i21 < len21; i21++) {
							let data54 = data53[i21];
							if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
								if (Object.keys(data54).length < 2) {
									const err95 = {
										instancePath: instancePath + "/budgets/files/" + i21,
										schemaPath: "#/properties/budgets/properties/files/items/minProperties",
										keyword: "minProperties",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 properties"
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
								if (data54.files === void 0) {
									const err96 = {
										instancePath: instancePath + "/budgets/files/" + i21,
										schemaPath: "#/properties/budgets/properties/files/items/required",
										keyword: "required",
										params: { missingProperty: "files" },
										message: "must have required property 'files'"
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
								for (const key8 in data54) if (!(key8 === "files" || key8 === "tokens" || key8 === "lines" || key8 === "bytes")) {
									const err97 = {
										instancePath: instancePath + "/budgets/files/" + i21,
										schemaPath: "#/properties/budgets/properties/files/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key8 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
								if (data54.files !== void 0) {
									let data55 = data54.files;
									if (Array.isArray(data55)) {
										if (data55.length < 1) {
											const err98 = {
												instancePath: instancePath + "/budgets/files/" + i21 + "/files",
												schemaPath: "#/properties/budgets/properties/files/items/properties/files/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err98];
											else vErrors.push(err98);
											errors++;
										}
										const len22 = data55.length;
										for (let i22 = 0; i22 < len22; i22++) {
											let data56 = data55[i22];
											if (typeof data56 === "string") {
												if (func5(data56) < 1) {
													const err99 = {
														instancePath: instancePath + "/budgets/files/" + i21 + "/files/" + i22,
														schemaPath: "#/properties/budgets/properties/files/items/properties/files/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err99];
													else vErrors.push(err99);
													errors++;
												}
											} else {
												const err100 = {
													instancePath: instancePath + "/budgets/files/" + i21 + "/files/" + i22,
													schemaPath: "#/properties/budgets/properties/files/items/properties/files/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err100];
												else vErrors.push(err100);
												errors++;
											}
										}
									} else {
										const err101 = {
											instancePath: instancePath + "/budgets/files/" + i21 + "/files",
											schemaPath: "#/properties/budgets/properties/files/items/properties/files/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err101];
										else vErrors.push(err101);
										errors++;
									}
								}
								if (data54.tokens !== void 0) {
									let data57 = data54.tokens;
									if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
										const err102 = {
											instancePath: instancePath + "/budgets/files/" + i21 + "/tokens",
											schemaPath: "#/properties/budgets/properties/files/items/properties/tokens/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err102];
										else vErrors.push(err102);
										errors++;
									}
									if (typeof data57 == "number" && isFinite(data57)) {
										if (data57 < 1 || isNaN(data57)) {
											const err103 = {
												instancePath: instancePath + "/budgets/files/" + i21 + "/tokens",
												schemaPath: "#/properties/budgets/properties/files/items/properties/tokens/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err103];
											else vErrors.push(err103);
											errors++;
										}
									}
								}
								if (data54.lines !== void 0) {
									let data58 = data54.lines;
									if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
										const err104 = {
											instancePath: instancePath + "/budgets/files/" + i21 + "/lines",
											schemaPath: "#/properties/budgets/properties/files/items/properties/lines/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err104];
										else vErrors.push(err104);
										errors++;
									}
									if (typeof data58 == "number" && isFinite(data58)) {
										if (data58 < 1 || isNaN(data58)) {
											const err105 = {
												instancePath: instancePath + "/budgets/files/" + i21 + "/lines",
												schemaPath: "#/properties/budgets/properties/files/items/properties/lines/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err105];
											else vErrors.push(err105);
											errors++;
										}
									}
								}
								if (data54.bytes !== void 0) {
									let data59 = data54.bytes;
									if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
										const err106 = {
											instancePath: instancePath + "/budgets/files/" + i21 + "/bytes",
											schemaPath: "#/properties/budgets/properties/files/items/properties/bytes/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err106];
										else vErrors.push(err106);
										errors++;
									}
									if (typeof data59 == "number" && isFinite(data59)) {
										if (data59 < 1 || isNaN(data59)) {
											const err107 = {
												instancePath: instancePath + "/budgets/files/" + i21 + "/bytes",
												schemaPath: "#/properties/budgets/properties/files/items/properties/bytes/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err107];
											else vErrors.push(err107);
											errors++;
										}
									}
								}
							} else {
								const err108 = {
									instancePath: instancePath + "/budgets/files/" + i21,
									schemaPath: "#/properties/budgets/properties/files/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
						}
					} else {
						const err109 = {
							instancePath: instancePath + "/budgets/files",
							schemaPath: "#/properties/budgets/properties/files/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
				}
				if (data52.paths !== void 0) {
					let data60 = data52.paths;
					if (Array.isArray(data60)) {
						const len23 = data60.length;
						for (let i23 = 0; i23 < len23; i23++) {
							let data61 = data60[i23];
							if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
								if (Object.keys(data61).length < 2) {
									const err110 = {
										instancePath: instancePath + "/budgets/paths/" + i23,
										schemaPath: "#/properties/budgets/properties/paths/items/minProperties",
										keyword: "minProperties",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 properties"
									};
									if (vErrors === null) vErrors = [err110];
									else vErrors.push(err110);
									errors++;
								}
								if (data61.paths === void 0) {
									const err111 = {
										instancePath: instancePath + "/budgets/paths/" + i23,
										schemaPath: "#/properties/budgets/properties/paths/items/required",
										keyword: "required",
										params: { missingProperty: "paths" },
										message: "must have required property 'paths'"
									};
									if (vErrors === null) vErrors = [err111];
									else vErrors.push(err111);
									errors++;
								}
								for (const key9 in data61) if (!(key9 === "paths" || key9 === "runtime" || key9 === "tokens" || key9 === "lines" || key9 === "bytes")) {
									const err112 = {
										instancePath: instancePath + "/budgets/paths/" + i23,
										schemaPath: "#/properties/budgets/properties/paths/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key9 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err112];
									else vErrors.push(err112);
									errors++;
								}
								if (data61.paths !== void 0) {
									let data62 = data61.paths;
									if (Array.isArray(data62)) {
										if (data62.length < 1) {
											const err113 = {
												instancePath: instancePath + "/budgets/paths/" + i23 + "/paths",
												schemaPath: "#/properties/budgets/properties/paths/items/properties/paths/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err113];
											else vErrors.push(err113);
											errors++;
										}
										const len24 = data62.length;
										for (let i24 = 0; i24 < len24; i24++) {
											let data63 = data62[i24];
											if (typeof data63 === "string") {
												if (func5(data63) < 1) {
													const err114 = {
														instancePath: instancePath + "/budgets/paths/" + i23 + "/paths/" + i24,
														schemaPath: "#/properties/budgets/properties/paths/items/properties/paths/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err114];
													else vErrors.push(err114);
													errors++;
												}
											} else {
												const err115 = {
													instancePath: instancePath + "/budgets/paths/" + i23 + "/paths/" + i24,
													schemaPath: "#/properties/budgets/properties/paths/items/properties/paths/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err115];
												else vErrors.push(err115);
												errors++;
											}
										}
									} else {
										const err116 = {
											instancePath: instancePath + "/budgets/paths/" + i23 + "/paths",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/paths/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err116];
										else vErrors.push(err116);
										errors++;
									}
								}
								if (data61.runtime !== void 0) {
									let data64 = data61.runtime;
									if (typeof data64 !== "string") {
										const err117 = {
											instancePath: instancePath + "/budgets/paths/" + i23 + "/runtime",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/runtime/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err117];
										else vErrors.push(err117);
										errors++;
									}
									if (!(data64 === "vscode" || data64 === "copilot" || data64 === "claude" || data64 === "codex" || data64 === "gemini")) {
										const err118 = {
											instancePath: instancePath + "/budgets/paths/" + i23 + "/runtime",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/runtime/enum",
											keyword: "enum",
											params: { allowedValues: schema35.properties.budgets.properties.paths.items.properties.runtime.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
								}
								if (data61.tokens !== void 0) {
									let data65 = data61.tokens;
									if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
										const err119 = {
											instancePath: instancePath + "/budgets/paths/" + i23 + "/tokens",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/tokens/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err119];
										else vErrors.push(err119);
										errors++;
									}
									if (typeof data65 == "number" && isFinite(data65)) {
										if (data65 < 1 || isNaN(data65)) {
											const err120 = {
												instancePath: instancePath + "/budgets/paths/" + i23 + "/tokens",
												schemaPath: "#/properties/budgets/properties/paths/items/properties/tokens/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err120];
											else vErrors.push(err120);
											errors++;
										}
									}
								}
								if (data61.lines !== void 0) {
									let data66 = data61.lines;
									if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
										const err121 = {
											instancePath: instancePath + "/budgets/paths/" + i23 + "/lines",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/lines/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err121];
										else vErrors.push(err121);
										errors++;
									}
									if (typeof data66 == "number" && isFinite(data66)) {
										if (data66 < 1 || isNaN(data66)) {
											const err122 = {
												instancePath: instancePath + "/budgets/paths/" + i23 + "/lines",
												schemaPath: "#/properties/budgets/properties/paths/items/properties/lines/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err122];
											else vErrors.push(err122);
											errors++;
										}
									}
								}
								if (data61.bytes !== void 0) {
									let data67 = data61.bytes;
									if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
										const err123 = {
											instancePath: instancePath + "/budgets/paths/" + i23 + "/bytes",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/bytes/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err123];
										else vErrors.push(err123);
										errors++;
									}
									if (typeof data67 == "number" && isFinite(data67)) {
										if (data67 < 1 || isNaN(data67)) {
											const err124 = {
												instancePath: instancePath + "/budgets/paths/" + i23 + "/bytes",
												schemaPath: "#/properties/budgets/properties/paths/items/properties/bytes/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err124];
											else vErrors.push(err124);
											errors++;
										}
									}
								}
							} else {
								const err125 = {
									instancePath: instancePath + "/budgets/paths/" + i23,
									schemaPath: "#/properties/budgets/properties/paths/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err125];
								else vErrors.push(err125);
								errors++;
							}
						}
					} else {
						const err126 = {
							instancePath: instancePath + "/budgets/paths",
							schemaPath: "#/properties/budgets/properties/paths/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
				}
			} else {
				const err127 = {
					instancePath: instancePath + "/budgets",
					schemaPath: "#/properties/budgets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err127];
				else vErrors.push(err127);
				errors++;
			}
		}
		if (data.external !== void 0) {
			let data68 = data.external;
			if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
				for (const key10 in data68) if (!(key10 === "allow" || key10 === "deny" || key10 === "timeout" || key10 === "concurrency" || key10 === "perHost" || key10 === "retries" || key10 === "cacheAge")) {
					const err128 = {
						instancePath: instancePath + "/external",
						schemaPath: "#/properties/external/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err128];
					else vErrors.push(err128);
					errors++;
				}
				if (data68.allow !== void 0) {
					let data69 = data68.allow;
					if (Array.isArray(data69)) {
						const len25 = data69.length;
						for (let i25 = 0; i25 < len25; i25++) {
							let data70 = data69[i25];
							if (typeof data70 === "string") {
								if (func5(data70) > 500) {
									const err129 = {
										instancePath: instancePath + "/external/allow/" + i25,
										schemaPath: "#/properties/external/properties/allow/items/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err129];
									else vErrors.push(err129);
									errors++;
								}
								if (!pattern21.test(data70)) {
									const err130 = {
										instancePath: instancePath + "/external/allow/" + i25,
										schemaPath: "#/properties/external/properties/allow/items/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://" },
										message: "must match pattern \"^https?://\""
									};
									if (vErrors === null) vErrors = [err130];
									else vErrors.push(err130);
									errors++;
								}
							} else {
								const err131 = {
									instancePath: instancePath + "/external/allow/" + i25,
									schemaPath: "#/properties/external/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
						}
					} else {
						const err132 = {
							instancePath: instancePath + "/external/allow",
							schemaPath: "#/properties/external/properties/allow/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					}
				}
				if (data68.deny !== void 0) {
					let data71 = data68.deny;
					if (Array.isArray(data71)) {
						const len26 = data71.length;
						for (let i26 = 0; i26 < len26; i26++) {
							let data72 = data71[i26];
							if (typeof data72 === "string") {
								if (func5(data72) > 500) {
									const err133 = {
										instancePath: instancePath + "/external/deny/" + i26,
										schemaPath: "#/properties/external/properties/deny/items/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err133];
									else vErrors.push(err133);
									errors++;
								}
								if (!pattern21.test(data72)) {
									const err134 = {
										instancePath: instancePath + "/external/deny/" + i26,
										schemaPath: "#/properties/external/properties/deny/items/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://" },
										message: "must match pattern \"^https?://\""
									};
									if (vErrors === null) vErrors = [err134];
									else vErrors.push(err134);
									errors++;
								}
							} else {
								const err135 = {
									instancePath: instancePath + "/external/deny/" + i26,
									schemaPath: "#/properties/external/properties/deny/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
						}
					} else {
						const err136 = {
							instancePath: instancePath + "/external/deny",
							schemaPath: "#/properties/external/properties/deny/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err136];
						else vErrors.push(err136);
						errors++;
					}
				}
				if (data68.timeout !== void 0) {
					let data73 = data68.timeout;
					if (typeof data73 == "number" && isFinite(data73)) {
						if (data73 > 600 || isNaN(data73)) {
							const err137 = {
								instancePath: instancePath + "/external/timeout",
								schemaPath: "#/properties/external/properties/timeout/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 600
								},
								message: "must be <= 600"
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
						if (data73 <= 0 || isNaN(data73)) {
							const err138 = {
								instancePath: instancePath + "/external/timeout",
								schemaPath: "#/properties/external/properties/timeout/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
					} else {
						const err139 = {
							instancePath: instancePath + "/external/timeout",
							schemaPath: "#/properties/external/properties/timeout/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err139];
						else vErrors.push(err139);
						errors++;
					}
				}
				if (data68.concurrency !== void 0) {
					let data74 = data68.concurrency;
					if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
						const err140 = {
							instancePath: instancePath + "/external/concurrency",
							schemaPath: "#/properties/external/properties/concurrency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err140];
						else vErrors.push(err140);
						errors++;
					}
					if (typeof data74 == "number" && isFinite(data74)) {
						if (data74 > 256 || isNaN(data74)) {
							const err141 = {
								instancePath: instancePath + "/external/concurrency",
								schemaPath: "#/properties/external/properties/concurrency/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 256
								},
								message: "must be <= 256"
							};
							if (vErrors === null) vErrors = [err141];
							else vErrors.push(err141);
							errors++;
						}
						if (data74 < 1 || isNaN(data74)) {
							const err142 = {
								instancePath: instancePath + "/external/concurrency",
								schemaPath: "#/properties/external/properties/concurrency/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err142];
							else vErrors.push(err142);
							errors++;
						}
					}
				}
				if (data68.perHost !== void 0) {
					let data75 = data68.perHost;
					if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
						const err143 = {
							instancePath: instancePath + "/external/perHost",
							schemaPath: "#/properties/external/properties/perHost/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err143];
						else vErrors.push(err143);
						errors++;
					}
					if (typeof data75 == "number" && isFinite(data75)) {
						if (data75 > 256 || isNaN(data75)) {
							const err144 = {
								instancePath: instancePath + "/external/perHost",
								schemaPath: "#/properties/external/properties/perHost/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 256
								},
								message: "must be <= 256"
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
						if (data75 < 1 || isNaN(data75)) {
							const err145 = {
								instancePath: instancePath + "/external/perHost",
								schemaPath: "#/properties/external/properties/perHost/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err145];
							else vErrors.push(err145);
							errors++;
						}
					}
				}
				if (data68.retries !== void 0) {
					let data76 = data68.retries;
					if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
						const err146 = {
							instancePath: instancePath + "/external/retries",
							schemaPath: "#/properties/external/properties/retries/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					}
					if (typeof data76 == "number" && isFinite(data76)) {
						if (data76 > 10 || isNaN(data76)) {
							const err147 = {
								instancePath: instancePath + "/external/retries",
								schemaPath: "#/properties/external/properties/retries/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 10
								},
								message: "must be <= 10"
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
						if (data76 < 0 || isNaN(data76)) {
							const err148 = {
								instancePath: instancePath + "/external/retries",
								schemaPath: "#/properties/external/properties/retries/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
					}
				}
				if (data68.cacheAge !== void 0) {
					let data77 = data68.cacheAge;
					if (typeof data77 == "number" && isFinite(data77)) {
						if (data77 < 0 || isNaN(data77)) {
							const err149 = {
								instancePath: instancePath + "/external/cacheAge",
								schemaPath: "#/properties/external/properties/cacheAge/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err149];
							else vErrors.push(err149);
							errors++;
						}
					} else {
						const err150 = {
							instancePath: instancePath + "/external/cacheAge",
							schemaPath: "#/properties/external/properties/cacheAge/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
				}
			} else {
				const err151 = {
					instancePath: instancePath + "/external",
					schemaPath: "#/properties/external/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err151];
				else vErrors.push(err151);
				errors++;
			}
		}
		if (data.build !== void 0) {
			let data78 = data.build;
			if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
				for (const key11 in data78) if (!(key11 === "runtimes" || key11 === "linked" || key11 === "constitution" || key11 === "copyPrice" || key11 === "vscodeSettings")) {
					const err152 = {
						instancePath: instancePath + "/build",
						schemaPath: "#/properties/build/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err152];
					else vErrors.push(err152);
					errors++;
				}
				if (data78.runtimes !== void 0) {
					let data79 = data78.runtimes;
					if (Array.isArray(data79)) {
						if (data79.length < 1) {
							const err153 = {
								instancePath: instancePath + "/build/runtimes",
								schemaPath: "#/properties/build/properties/runtimes/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err153];
							else vErrors.push(err153);
							errors++;
						}
						const len27 = data79.length;
						for (let i27 = 0; i27 < len27; i27++) {
							let data80 = data79[i27];
							if (typeof data80 !== "string") {
								const err154 = {
									instancePath: instancePath + "/build/runtimes/" + i27,
									schemaPath: "#/properties/build/properties/runtimes/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err154];
								else vErrors.push(err154);
								errors++;
							}
							if (!(data80 === "agents-md" || data80 === "vscode" || data80 === "copilot" || data80 === "copilot-cli" || data80 === "claude" || data80 === "codex" || data80 === "cursor" || data80 === "gemini" || data80 === "opencode" || data80 === "windsurf" || data80 === "antigravity" || data80 === "cline" || data80 === "kiro" || data80 === "junie" || data80 === "amp" || data80 === "zed" || data80 === "qwen" || data80 === "kilo" || data80 === "roo" || data80 === "augment" || data80 === "warp" || data80 === "goose" || data80 === "factory" || data80 === "continue" || data80 === "crush")) {
								const err155 = {
									instancePath: instancePath + "/build/runtimes/" + i27,
									schemaPath: "#/properties/build/properties/runtimes/items/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.build.properties.runtimes.items.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err155];
								else vErrors.push(err155);
								errors++;
							}
						}
						let i28 = data79.length;
						let j0;
						if (i28 > 1) {
							const indices0 = {};
							for (; i28--;) {
								let item0 = data79[i28];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err156 = {
										instancePath: instancePath + "/build/runtimes",
										schemaPath: "#/properties/build/properties/runtimes/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i28,
											j: j0
										},
										message: "must NOT have duplicate items (items ## " + j0 + " and " + i28 + " are identical)"
									};
									if (vErrors === null) vErrors = [err156];
									else vErrors.push(err156);
									errors++;
									break;
								}
								indices0[item0] = i28;
							}
						}
					} else {
						const err157 = {
							instancePath: instancePath + "/build/runtimes",
							schemaPath: "#/properties/build/properties/runtimes/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
				}
				if (data78.linked !== void 0) {
					let data81 = data78.linked;
					if (typeof data81 !== "string") {
						const err158 = {
							instancePath: instancePath + "/build/linked",
							schemaPath: "#/properties/build/properties/linked/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err158];
						else vErrors.push(err158);
						errors++;
					}
					if (!(data81 === "link" || data81 === "copy")) {
						const err159 = {
							instancePath: instancePath + "/build/linked",
							schemaPath: "#/properties/build/properties/linked/enum",
							keyword: "enum",
							params: { allowedValues: schema35.properties.build.properties.linked.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err159];
						else vErrors.push(err159);
						errors++;
					}
				}
				if (data78.constitution !== void 0) {
					let data82 = data78.constitution;
					if (typeof data82 === "string") {
						if (func5(data82) < 1) {
							const err160 = {
								instancePath: instancePath + "/build/constitution",
								schemaPath: "#/properties/build/properties/constitution/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err160];
							else vErrors.push(err160);
							errors++;
						}
					} else {
						const err161 = {
							instancePath: instancePath + "/build/constitution",
							schemaPath: "#/properties/build/properties/constitution/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err161];
						else vErrors.push(err161);
						errors++;
					}
				}
				if (data78.copyPrice !== void 0) {
					let data83 = data78.copyPrice;
					if (typeof data83 == "number" && isFinite(data83)) {
						if (data83 < 0 || isNaN(data83)) {
							const err162 = {
								instancePath: instancePath + "/build/copyPrice",
								schemaPath: "#/properties/build/properties/copyPrice/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
					} else {
						const err163 = {
							instancePath: instancePath + "/build/copyPrice",
							schemaPath: "#/properties/build/properties/copyPrice/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err163];
						else vErrors.push(err163);
						errors++;
					}
				}
				if (data78.vscodeSettings !== void 0) {
					if (typeof data78.vscodeSettings !== "boolean") {
						const err164 = {
							instancePath: instancePath + "/build/vscodeSettings",
							schemaPath: "#/properties/build/properties/vscodeSettings/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err164];
						else vErrors.push(err164);
						errors++;
					}
				}
			} else {
				const err165 = {
					instancePath: instancePath + "/build",
					schemaPath: "#/properties/build/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err165];
				else vErrors.push(err165);
				errors++;
			}
		}
		if (data.learn !== void 0) {
			let data85 = data.learn;
			if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
				for (const key12 in data85) if (!(key12 === "mode" || key12 === "maxProposalsPerOutcome" || key12 === "maxOpenProposals" || key12 === "routing" || key12 === "sections" || key12 === "draft" || key12 === "similarity" || key12 === "keep")) {
					const err166 = {
						instancePath: instancePath + "/learn",
						schemaPath: "#/properties/learn/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err166];
					else vErrors.push(err166);
					errors++;
				}
				if (data85.mode !== void 0) {
					let data86 = data85.mode;
					if (typeof data86 !== "string") {
						const err167 = {
							instancePath: instancePath + "/learn/mode",
							schemaPath: "#/properties/learn/properties/mode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err167];
						else vErrors.push(err167);
						errors++;
					}
					if (!(data86 === "direct" || data86 === "inbox")) {
						const err168 = {
							instancePath: instancePath + "/learn/mode",
							schemaPath: "#/properties/learn/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema35.properties.learn.properties.mode.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err168];
						else vErrors.push(err168);
						errors++;
					}
				}
				if (data85.maxProposalsPerOutcome !== void 0) {
					let data87 = data85.maxProposalsPerOutcome;
					if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87))) {
						const err169 = {
							instancePath: instancePath + "/learn/maxProposalsPerOutcome",
							schemaPath: "#/properties/learn/properties/maxProposalsPerOutcome/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err169];
						else vErrors.push(err169);
						errors++;
					}
					if (typeof data87 == "number" && isFinite(data87)) {
						if (data87 < 1 || isNaN(data87)) {
							const err170 = {
								instancePath: instancePath + "/learn/maxProposalsPerOutcome",
								schemaPath: "#/properties/learn/properties/maxProposalsPerOutcome/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err170];
							else vErrors.push(err170);
							errors++;
						}
					}
				}
				if (data85.maxOpenProposals !== void 0) {
					let data88 = data85.maxOpenProposals;
					if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
						const err171 = {
							instancePath: instancePath + "/learn/maxOpenProposals",
							schemaPath: "#/properties/learn/properties/maxOpenProposals/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
					if (typeof data88 == "number" && isFinite(data88)) {
						if (data88 < 1 || isNaN(data88)) {
							const err172 = {
								instancePath: instancePath + "/learn/maxOpenProposals",
								schemaPath: "#/properties/learn/properties/maxOpenProposals/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err172];
							else vErrors.push(err172);
							errors++;
						}
					}
				}
				if (data85.routing !== void 0) {
					let data89 = data85.routing;
					if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
						for (const key13 in data89) if (!(key13 === "fact" || key13 === "pattern" || key13 === "pitfall" || key13 === "rule" || key13 === "gate" || key13 === "criterion" || key13 === "decision")) {
							const err173 = {
								instancePath: instancePath + "/learn/routing",
								schemaPath: "#/properties/learn/properties/routing/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err173];
							else vErrors.push(err173);
							errors++;
						}
						if (data89.fact !== void 0) {
							let data90 = data89.fact;
							if (typeof data90 !== "string") {
								const err174 = {
									instancePath: instancePath + "/learn/routing/fact",
									schemaPath: "#/properties/learn/properties/routing/properties/fact/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err174];
								else vErrors.push(err174);
								errors++;
							}
							if (!(data90 === "memory" || data90 === "instructions" || data90 === "prompt" || data90 === "spec")) {
								const err175 = {
									instancePath: instancePath + "/learn/routing/fact",
									schemaPath: "#/properties/learn/properties/routing/properties/fact/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.learn.properties.routing.properties.fact.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err175];
								else vErrors.push(err175);
								errors++;
							}
						}
						if (data89.pattern !== void 0) {
							let data91 = data89.pattern;
							if (typeof data91 !== "string") {
								const err176 = {
									instancePath: instancePath + "/learn/routing/pattern",
									schemaPath: "#/properties/learn/properties/routing/properties/pattern/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err176];
								else vErrors.push(err176);
								errors++;
							}
							if (!(data91 === "memory" || data91 === "instructions" || data91 === "prompt" || data91 === "spec")) {
								const err177 = {
									instancePath: instancePath + "/learn/routing/pattern",
									schemaPath: "#/properties/learn/properties/routing/properties/pattern/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.learn.properties.routing.properties.pattern.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err177];
								else vErrors.push(err177);
								errors++;
							}
						}
						if (data89.pitfall !== void 0) {
							let data92 = data89.pitfall;
							if (typeof data92 !== "string") {
								const err178 = {
									instancePath: instancePath + "/learn/routing/pitfall",
									schemaPath: "#/properties/learn/properties/routing/properties/pitfall/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err178];
								else vErrors.push(err178);
								errors++;
							}
							if (!(data92 === "memory" || data92 === "instructions" || data92 === "prompt" || data92 === "spec")) {
								const err179 = {
									instancePath: instancePath + "/learn/routing/pitfall",
									schemaPath: "#/properties/learn/properties/routing/properties/pitfall/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.learn.properties.routing.properties.pitfall.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err179];
								else vErrors.push(err179);
								errors++;
							}
						}
						if (data89.rule !== void 0) {
							let data93 = data89.rule;
							if (typeof data93 !== "string") {
								const err180 = {
									instancePath: instancePath + "/learn/routing/rule",
									schemaPath: "#/properties/learn/properties/routing/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err180];
								else vErrors.push(err180);
								errors++;
							}
							if (!(data93 === "memory" || data93 === "instructions" || data93 === "prompt" || data93 === "spec")) {
								const err181 = {
									instancePath: instancePath + "/learn/routing/rule",
									schemaPath: "#/properties/learn/properties/routing/properties/rule/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.learn.properties.routing.properties.rule.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err181];
								else vErrors.push(err181);
								errors++;
							}
						}
						if (data89.gate !== void 0) {
							let data94 = data89.gate;
							if (typeof data94 !== "string") {
								const err182 = {
									instancePath: instancePath + "/learn/routing/gate",
									schemaPath: "#/properties/learn/properties/routing/properties/gate/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err182];
								else vErrors.push(err182);
								errors++;
							}
							if (!(data94 === "memory" || data94 === "instructions" || data94 === "prompt" || data94 === "spec")) {
								const err183 = {
									instancePath: instancePath + "/learn/routing/gate",
									schemaPath: "#/properties/learn/properties/routing/properties/gate/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.learn.properties.routing.properties.gate.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err183];
								else vErrors.push(err183);
								errors++;
							}
						}
						if (data89.criterion !== void 0) {
							let data95 = data89.criterion;
							if (typeof data95 !== "string") {
								const err184 = {
									instancePath: instancePath + "/learn/routing/criterion",
									schemaPath: "#/properties/learn/properties/routing/properties/criterion/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err184];
								else vErrors.push(err184);
								errors++;
							}
							if (!(data95 === "memory" || data95 === "instructions" || data95 === "prompt" || data95 === "spec")) {
								const err185 = {
									instancePath: instancePath + "/learn/routing/criterion",
									schemaPath: "#/properties/learn/properties/routing/properties/criterion/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.learn.properties.routing.properties.criterion.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err185];
								else vErrors.push(err185);
								errors++;
							}
						}
						if (data89.decision !== void 0) {
							let data96 = data89.decision;
							if (typeof data96 !== "string") {
								const err186 = {
									instancePath: instancePath + "/learn/routing/decision",
									schemaPath: "#/properties/learn/properties/routing/properties/decision/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err186];
								else vErrors.push(err186);
								errors++;
							}
							if (!(data96 === "memory" || data96 === "instructions" || data96 === "prompt" || data96 === "spec")) {
								const err187 = {
									instancePath: instancePath + "/learn/routing/decision",
									schemaPath: "#/properties/learn/properties/routing/properties/decision/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.learn.properties.routing.properties.decision.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err187];
								else vErrors.push(err187);
								errors++;
							}
						}
					} else {
						const err188 = {
							instancePath: instancePath + "/learn/routing",
							schemaPath: "#/properties/learn/properties/routing/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err188];
						else vErrors.push(err188);
						errors++;
					}
				}
				if (data85.sections !== void 0) {
					let data97 = data85.sections;
					if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
						for (const key14 in data97) if (!(key14 === "memory" || key14 === "instructions" || key14 === "prompt" || key14 === "spec")) {
							const err189 = {
								instancePath: instancePath + "/learn/sections",
								schemaPath: "#/properties/learn/properties/sections/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err189];
							else vErrors.push(err189);
							errors++;
						}
						if (data97.memory !== void 0) {
							let data98 = data97.memory;
							if (typeof data98 === "string") {
								if (func5(data98) > 200) {
									const err190 = {
										instancePath: instancePath + "/learn/sections/memory",
										schemaPath: "#/properties/learn/properties/sections/properties/memory/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err190];
									else vErrors.push(err190);
									errors++;
								}
								if (func5(data98) < 1) {
									const err191 = {
										instancePath: instancePath + "/learn/sections/memory",
										schemaPath: "#/properties/learn/properties/sections/properties/memory/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err191];
									else vErrors.push(err191);
									errors++;
								}
								if (!pattern23.test(data98)) {
									const err192 = {
										instancePath: instancePath + "/learn/sections/memory",
										schemaPath: "#/properties/learn/properties/sections/properties/memory/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
									};
									if (vErrors === null) vErrors = [err192];
									else vErrors.push(err192);
									errors++;
								}
							} else {
								const err193 = {
									instancePath: instancePath + "/learn/sections/memory",
									schemaPath: "#/properties/learn/properties/sections/properties/memory/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err193];
								else vErrors.push(err193);
								errors++;
							}
						}
						if (data97.instructions !== void 0) {
							let data99 = data97.instructions;
							if (typeof data99 === "string") {
								if (func5(data99) > 200) {
									const err194 = {
										instancePath: instancePath + "/learn/sections/instructions",
										schemaPath: "#/properties/learn/properties/sections/properties/instructions/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err194];
									else vErrors.push(err194);
									errors++;
								}
								if (func5(data99) < 1) {
									const err195 = {
										instancePath: instancePath + "/learn/sections/instructions",
										schemaPath: "#/properties/learn/properties/sections/properties/instructions/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err195];
									else vErrors.push(err195);
									errors++;
								}
								if (!pattern23.test(data99)) {
									const err196 = {
										instancePath: instancePath + "/learn/sections/instructions",
										schemaPath: "#/properties/learn/properties/sections/properties/instructions/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
									};
									if (vErrors === null) vErrors = [err196];
									else vErrors.push(err196);
									errors++;
								}
							} else {
								const err197 = {
									instancePath: instancePath + "/learn/sections/instructions",
									schemaPath: "#/properties/learn/properties/sections/properties/instructions/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err197];
								else vErrors.push(err197);
								errors++;
							}
						}
						if (data97.prompt !== void 0) {
							let data100 = data97.prompt;
							if (typeof data100 === "string") {
								if (func5(data100) > 200) {
									const err198 = {
										instancePath: instancePath + "/learn/sections/prompt",
										schemaPath: "#/properties/learn/properties/sections/properties/prompt/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err198];
									else vErrors.push(err198);
									errors++;
								}
								if (func5(data100) < 1) {
									const err199 = {
										instancePath: instancePath + "/learn/sections/prompt",
										schemaPath: "#/properties/learn/properties/sections/properties/prompt/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err199];
									else vErrors.push(err199);
									errors++;
								}
								if (!pattern23.test(data100)) {
									const err200 = {
										instancePath: instancePath + "/learn/sections/prompt",
										schemaPath: "#/properties/learn/properties/sections/properties/prompt/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
									};
									if (vErrors === null) vErrors = [err200];
									else vErrors.push(err200);
									errors++;
								}
							} else {
								const err201 = {
									instancePath: instancePath + "/learn/sections/prompt",
									schemaPath: "#/properties/learn/properties/sections/properties/prompt/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err201];
								else vErrors.push(err201);
								errors++;
							}
						}
						if (data97.spec !== void 0) {
							let data101 = data97.spec;
							if (typeof data101 === "string") {
								if (func5(data101) > 200) {
									const err202 = {
										instancePath: instancePath + "/learn/sections/spec",
										schemaPath: "#/properties/learn/properties/sections/properties/spec/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err202];
									else vErrors.push(err202);
									errors++;
								}
								if (func5(data101) < 1) {
									const err203 = {
										instancePath: instancePath + "/learn/sections/spec",
										schemaPath: "#/properties/learn/properties/sections/properties/spec/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err203];
									else vErrors.push(err203);
									errors++;
								}
								if (!pattern23.test(data101)) {
									const err204 = {
										instancePath: instancePath + "/learn/sections/spec",
										schemaPath: "#/properties/learn/properties/sections/properties/spec/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
									};
									if (vErrors === null) vErrors = [err204];
									else vErrors.push(err204);
									errors++;
								}
							} else {
								const err205 = {
									instancePath: instancePath + "/learn/sections/spec",
									schemaPath: "#/properties/learn/properties/sections/properties/spec/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err205];
								else vErrors.push(err205);
								errors++;
							}
						}
					} else {
						const err206 = {
							instancePath: instancePath + "/learn/sections",
							schemaPath: "#/properties/learn/properties/sections/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err206];
						else vErrors.push(err206);
						errors++;
					}
				}
				if (data85.draft !== void 0) {
					let data102 = data85.draft;
					if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
						if (data102.command === void 0) {
							const err207 = {
								instancePath: instancePath + "/learn/draft",
								schemaPath: "#/properties/learn/properties/draft/required",
								keyword: "required",
								params: { missingProperty: "command" },
								message: "must have required property 'command'"
							};
							if (vErrors === null) vErrors = [err207];
							else vErrors.push(err207);
							errors++;
						}
						for (const key15 in data102) if (!(key15 === "command")) {
							const err208 = {
								instancePath: instancePath + "/learn/draft",
								schemaPath: "#/properties/learn/properties/draft/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err208];
							else vErrors.push(err208);
							errors++;
						}
						if (data102.command !== void 0) {
							let data103 = data102.command;
							if (Array.isArray(data103)) {
								if (data103.length < 1) {
									const err209 = {
										instancePath: instancePath + "/learn/draft/command",
										schemaPath: "#/properties/learn/properties/draft/properties/command/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err209];
									else vErrors.push(err209);
									errors++;
								}
								const len28 = data103.length;
								for (let i29 = 0; i29 < len28; i29++) {
									let data104 = data103[i29];
									if (typeof data104 === "string") {
										if (func5(data104) < 1) {
											const err210 = {
												instancePath: instancePath + "/learn/draft/command/" + i29,
												schemaPath: "#/properties/learn/properties/draft/properties/command/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err210];
											else vErrors.push(err210);
											errors++;
										}
									} else {
										const err211 = {
											instancePath: instancePath + "/learn/draft/command/" + i29,
											schemaPath: "#/properties/learn/properties/draft/properties/command/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err211];
										else vErrors.push(err211);
										errors++;
									}
								}
							} else {
								const err212 = {
									instancePath: instancePath + "/learn/draft/command",
									schemaPath: "#/properties/learn/properties/draft/properties/command/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err212];
								else vErrors.push(err212);
								errors++;
							}
						}
					} else {
						const err213 = {
							instancePath: instancePath + "/learn/draft",
							schemaPath: "#/properties/learn/properties/draft/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err213];
						else vErrors.push(err213);
						errors++;
					}
				}
				if (data85.similarity !== void 0) {
					let data105 = data85.similarity;
					if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
						if (data105.command === void 0) {
							const err214 = {
								instancePath: instancePath + "/learn/similarity",
								schemaPath: "#/properties/learn/properties/similarity/required",
								keyword: "required",
								params: { missingProperty: "command" },
								message: "must have required property 'command'"
							};
							if (vErrors === null) vErrors = [err214];
							else vErrors.push(err214);
							errors++;
						}
						for (const key16 in data105) if (!(key16 === "command")) {
							const err215 = {
								instancePath: instancePath + "/learn/similarity",
								schemaPath: "#/properties/learn/properties/similarity/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err215];
							else vErrors.push(err215);
							errors++;
						}
						if (data105.command !== void 0) {
							let data106 = data105.command;
							if (Array.isArray(data106)) {
								if (data106.length < 1) {
									const err216 = {
										instancePath: instancePath + "/learn/similarity/command",
										schemaPath: "#/properties/learn/properties/similarity/properties/command/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err216];
									else vErrors.push(err216);
									errors++;
								}
								const len29 = data106.length;
								for (let i30 = 0; i30 < len29; i30++) {
									let data107 = data106[i30];
									if (typeof data107 === "string") {
										if (func5(data107) < 1) {
											const err217 = {
												instancePath: instancePath + "/learn/similarity/command/" + i30,
												schemaPath: "#/properties/learn/properties/similarity/properties/command/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err217];
											else vErrors.push(err217);
											errors++;
										}
									} else {
										const err218 = {
											instancePath: instancePath + "/learn/similarity/command/" + i30,
											schemaPath: "#/properties/learn/properties/similarity/properties/command/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err218];
										else vErrors.push(err218);
										errors++;
									}
								}
							} else {
								const err219 = {
									instancePath: instancePath + "/learn/similarity/command",
									schemaPath: "#/properties/learn/properties/similarity/properties/command/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err219];
								else vErrors.push(err219);
								errors++;
							}
						}
					} else {
						const err220 = {
							instancePath: instancePath + "/learn/similarity",
							schemaPath: "#/properties/learn/properties/similarity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err220];
						else vErrors.push(err220);
						errors++;
					}
				}
				if (data85.keep !== void 0) {
					let data108 = data85.keep;
					if (Array.isArray(data108)) {
						const len30 = data108.length;
						for (let i31 = 0; i31 < len30; i31++) {
							let data109 = data108[i31];
							if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
								if (Object.keys(data109).length < 2) {
									const err221 = {
										instancePath: instancePath + "/learn/keep/" + i31,
										schemaPath: "#/properties/learn/properties/keep/items/minProperties",
										keyword: "minProperties",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 properties"
									};
									if (vErrors === null) vErrors = [err221];
									else vErrors.push(err221);
									errors++;
								}
								if (data109.files === void 0) {
									const err222 = {
										instancePath: instancePath + "/learn/keep/" + i31,
										schemaPath: "#/properties/learn/properties/keep/items/required",
										keyword: "required",
										params: { missingProperty: "files" },
										message: "must have required property 'files'"
									};
									if (vErrors === null) vErrors = [err222];
									else vErrors.push(err222);
									errors++;
								}
								for (const key17 in data109) if (!(key17 === "files" || key17 === "as" || key17 === "index" || key17 === "max")) {
									const err223 = {
										instancePath: instancePath + "/learn/keep/" + i31,
										schemaPath: "#/properties/learn/properties/keep/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key17 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err223];
									else vErrors.push(err223);
									errors++;
								}
								if (data109.files !== void 0) {
									let data110 = data109.files;
									if (Array.isArray(data110)) {
										if (data110.length < 1) {
											const err224 = {
												instancePath: instancePath + "/learn/keep/" + i31 + "/files",
												schemaPath: "#/properties/learn/properties/keep/items/properties/files/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err224];
											else vErrors.push(err224);
											errors++;
										}
										const len31 = data110.length;
										for (let i32 = 0; i32 < len31; i32++) {
											let data111 = data110[i32];
											if (typeof data111 === "string") {
												if (func5(data111) < 1) {
													const err225 = {
														instancePath: instancePath + "/learn/keep/" + i31 + "/files/" + i32,
														schemaPath: "#/properties/learn/properties/keep/items/properties/files/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err225];
													else vErrors.push(err225);
													errors++;
												}
											} else {
												const err226 = {
													instancePath: instancePath + "/learn/keep/" + i31 + "/files/" + i32,
													schemaPath: "#/properties/learn/properties/keep/items/properties/files/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err226];
												else vErrors.push(err226);
												errors++;
											}
										}
									} else {
										const err227 = {
											instancePath: instancePath + "/learn/keep/" + i31 + "/files",
											schemaPath: "#/properties/learn/properties/keep/items/properties/files/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err227];
										else vErrors.push(err227);
										errors++;
									}
								}
								if (data109.as !== void 0) {
									let data112 = data109.as;
									if (typeof data112 !== "string") {
										const err228 = {
											instancePath: instancePath + "/learn/keep/" + i31 + "/as",
											schemaPath: "#/properties/learn/properties/keep/items/properties/as/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err228];
										else vErrors.push(err228);
										errors++;
									}
									if (!(data112 === "append-only" || data112 === "immutable")) {
										const err229 = {
											instancePath: instancePath + "/learn/keep/" + i31 + "/as",
											schemaPath: "#/properties/learn/properties/keep/items/properties/as/enum",
											keyword: "enum",
											params: { allowedValues: schema35.properties.learn.properties.keep.items.properties.as.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err229];
										else vErrors.push(err229);
										errors++;
									}
								}
								if (data109.index !== void 0) {
									let data113 = data109.index;
									if (typeof data113 === "string") {
										if (func5(data113) < 1) {
											const err230 = {
												instancePath: instancePath + "/learn/keep/" + i31 + "/index",
												schemaPath: "#/properties/learn/properties/keep/items/properties/index/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err230];
											else vErrors.push(err230);
											errors++;
										}
									} else {
										const err231 = {
											instancePath: instancePath + "/learn/keep/" + i31 + "/index",
											schemaPath: "#/properties/learn/properties/keep/items/properties/index/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err231];
										else vErrors.push(err231);
										errors++;
									}
								}
								if (data109.max !== void 0) {
									let data114 = data109.max;
									if (!(typeof data114 == "number" && !(data114 % 1) && !isNaN(data114) && isFinite(data114))) {
										const err232 = {
											instancePath: instancePath + "/learn/keep/" + i31 + "/max",
											schemaPath: "#/properties/learn/properties/keep/items/properties/max/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err232];
										else vErrors.push(err232);
										errors++;
									}
									if (typeof data114 == "number" && isFinite(data114)) {
										if (data114 < 1 || isNaN(data114)) {
											const err233 = {
												instancePath: instancePath + "/learn/keep/" + i31 + "/max",
												schemaPath: "#/properties/learn/properties/keep/items/properties/max/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err233];
											else vErrors.push(err233);
											errors++;
										}
									}
								}
							} else {
								const err234 = {
									instancePath: instancePath + "/learn/keep/" + i31,
									schemaPath: "#/properties/learn/properties/keep/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err234];
								else vErrors.push(err234);
								errors++;
							}
						}
					} else {
						const err235 = {
							instancePath: instancePath + "/learn/keep",
							schemaPath: "#/properties/learn/properties/keep/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err235];
						else vErrors.push(err235);
						errors++;
					}
				}
			} else {
				const err236 = {
					instancePath: instancePath + "/learn",
					schemaPath: "#/properties/learn/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err236];
				else vErrors.push(err236);
				errors++;
			}
		}
		if (data.plan !== void 0) {
			let data115 = data.plan;
			if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
				for (const key18 in data115) if (!(key18 === "routing")) {
					const err237 = {
						instancePath: instancePath + "/plan",
						schemaPath: "#/properties/plan/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key18 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err237];
					else vErrors.push(err237);
					errors++;
				}
				if (data115.routing !== void 0) {
					let data116 = data115.routing;
					if (typeof data116 === "string") {
						if (func5(data116) < 1) {
							const err238 = {
								instancePath: instancePath + "/plan/routing",
								schemaPath: "#/properties/plan/properties/routing/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err238];
							else vErrors.push(err238);
							errors++;
						}
					} else {
						const err239 = {
							instancePath: instancePath + "/plan/routing",
							schemaPath: "#/properties/plan/properties/routing/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err239];
						else vErrors.push(err239);
						errors++;
					}
				}
			} else {
				const err240 = {
					instancePath: instancePath + "/plan",
					schemaPath: "#/properties/plan/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err240];
				else vErrors.push(err240);
				errors++;
			}
		}
		if (data.gate !== void 0) {
			let data117 = data.gate;
			if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
				for (const key19 in data117) if (!(key19 === "targets" || key19 === "reports")) {
					const err241 = {
						instancePath: instancePath + "/gate",
						schemaPath: "#/properties/gate/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key19 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err241];
					else vErrors.push(err241);
					errors++;
				}
				if (data117.targets !== void 0) {
					let data118 = data117.targets;
					if (data118 && typeof data118 == "object" && !Array.isArray(data118)) for (const key20 in data118) {
						let data119 = data118[key20];
						if (!(typeof data119 == "number" && isFinite(data119)) && typeof data119 !== "string") {
							const err242 = {
								instancePath: instancePath + "/gate/targets/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/gate/properties/targets/additionalProperties/type",
								keyword: "type",
								params: { type: schema35.properties.gate.properties.targets.additionalProperties.type },
								message: "must be number,string"
							};
							if (vErrors === null) vErrors = [err242];
							else vErrors.push(err242);
							errors++;
						}
						if (typeof data119 === "string") {
							if (func5(data119) < 1) {
								const err243 = {
									instancePath: instancePath + "/gate/targets/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/gate/properties/targets/additionalProperties/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err243];
								else vErrors.push(err243);
								errors++;
							}
						}
					}
					else {
						const err244 = {
							instancePath: instancePath + "/gate/targets",
							schemaPath: "#/properties/gate/properties/targets/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err244];
						else vErrors.push(err244);
						errors++;
					}
				}
				if (data117.reports !== void 0) {
					let data120 = data117.reports;
					if (data120 && typeof data120 == "object" && !Array.isArray(data120)) for (const key21 in data120) {
						let data121 = data120[key21];
						if (typeof data121 !== "string") {
							const err245 = {
								instancePath: instancePath + "/gate/reports/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/gate/properties/reports/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err245];
							else vErrors.push(err245);
							errors++;
						}
						if (!(data121 === "junit" || data121 === "lcov" || data121 === "cobertura" || data121 === "json")) {
							const err246 = {
								instancePath: instancePath + "/gate/reports/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/gate/properties/reports/additionalProperties/enum",
								keyword: "enum",
								params: { allowedValues: schema35.properties.gate.properties.reports.additionalProperties.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err246];
							else vErrors.push(err246);
							errors++;
						}
					}
					else {
						const err247 = {
							instancePath: instancePath + "/gate/reports",
							schemaPath: "#/properties/gate/properties/reports/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err247];
						else vErrors.push(err247);
						errors++;
					}
				}
			} else {
				const err248 = {
					instancePath: instancePath + "/gate",
					schemaPath: "#/properties/gate/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err248];
				else vErrors.push(err248);
				errors++;
			}
		}
	} else {
		const err249 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err249];
		else vErrors.push(err249);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
export { validateConfig };
