// Generated from schemas/ by `npm run generate`. Do not edit.
// \0validator.js
const validateAgent = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "agent.schema.json",
	"title": "AgentFrontmatter",
	"description": "Frontmatter of *.agent.md and the legacy *.chatmode.md.",
	"type": "object",
	"properties": {
		"name": {
			"description": "Name shown to people and used to call the primitive. Without it, the file name counts.",
			"type": [
				"string",
				"number",
				"boolean"
			],
			"pattern": "\\S"
		},
		"description": {
			"description": "One sentence that says what it is for and when it applies.",
			"type": [
				"string",
				"number",
				"boolean"
			],
			"pattern": "\\S"
		},
		"argument-hint": {
			"description": "Text shown in the input field.",
			"type": [
				"string",
				"number",
				"boolean"
			],
			"pattern": "\\S"
		},
		"model": {
			"description": "Model to use: a name, or a list of which the first available one is taken.",
			"type": [
				"string",
				"number",
				"boolean",
				"array"
			],
			"pattern": "\\S",
			"minItems": 1,
			"items": {
				"type": [
					"string",
					"number",
					"boolean"
				],
				"pattern": "\\S"
			}
		},
		"tools": {
			"description": "Tools that may be used: a list, or names separated by commas.",
			"type": [
				"string",
				"number",
				"boolean",
				"array"
			],
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"handoffs": {
			"description": "Steps offered to the person when this agent is done.",
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"label",
					"agent",
					"prompt"
				],
				"additionalProperties": false,
				"properties": {
					"label": {
						"description": "Text of the button.",
						"type": [
							"string",
							"number",
							"boolean"
						],
						"pattern": "[a-zA-Z0-9]"
					},
					"agent": {
						"description": "Name of the agent that takes over.",
						"type": [
							"string",
							"number",
							"boolean"
						],
						"pattern": "\\S"
					},
					"prompt": {
						"description": "What the next agent is asked.",
						"type": [
							"string",
							"number",
							"boolean"
						]
					},
					"send": {
						"description": "Send the prompt without waiting for the person.",
						"type": "boolean"
					},
					"showContinueOn": {
						"description": "Show the `Continue on` action.",
						"type": "boolean"
					},
					"model": {
						"description": "Model of the next step.",
						"type": [
							"string",
							"number",
							"boolean"
						]
					}
				}
			}
		},
		"target": {
			"description": "Where the agent may run. Without it, everywhere.",
			"type": "string",
			"enum": ["vscode", "github-copilot"]
		},
		"agents": {
			"description": "Agents that this one may start. `['*']` means all, `[]` none.",
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"user-invocable": {
			"description": "Whether people can pick the agent.",
			"type": "boolean"
		},
		"user-invokable": {
			"description": "Former spelling of `user-invocable`.",
			"type": ["boolean", "string"],
			"deprecated": true,
			"x-replacement": "user-invocable"
		},
		"disable-model-invocation": {
			"description": "Whether other agents are kept from starting this one.",
			"type": "boolean"
		},
		"infer": {
			"description": "Former switch for use as a subagent.",
			"deprecated": true,
			"x-replacement": "user-invocable` and `disable-model-invocation"
		},
		"hooks": {
			"description": "Hooks that run while the agent is active.",
			"type": "object"
		},
		"github": {
			"description": "Settings for github.com.",
			"type": "object",
			"additionalProperties": false,
			"properties": { "permissions": {
				"description": "What the token of the agent may do.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"actions": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"enum": [
							"read",
							"write",
							"none"
						]
					},
					"checks": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"enum": ["read", "none"]
					},
					"contents": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"enum": [
							"read",
							"write",
							"none"
						]
					},
					"discussions": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"enum": [
							"read",
							"write",
							"none"
						]
					},
					"issues": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"enum": [
							"read",
							"write",
							"none"
						]
					},
					"metadata": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"enum": ["read"]
					},
					"pull-requests": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"enum": [
							"read",
							"write",
							"none"
						]
					},
					"security-events": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"enum": ["read", "none"]
					},
					"workflows": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"enum": ["write", "none"]
					}
				}
			} }
		},
		"advancedOptions": {
			"description": "Settings that VS Code accepts and does not document.",
			"type": "object"
		},
		"mcp-servers": {
			"description": "MCP servers of the agent on github.com.",
			"type": ["object", "array"]
		},
		"metadata": {
			"description": "Free-form data for github.com.",
			"type": "object"
		},
		"reasoningEffort": {
			"description": "How long the model may think.",
			"type": "string",
			"enum": [
				"low",
				"medium",
				"high",
				"xhigh",
				"max"
			]
		}
	},
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern5 = /* @__PURE__ */ new RegExp("[a-zA-Z0-9]", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema6.properties, key0)) {
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
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema6.properties.name.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema6.properties.description.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data["argument-hint"] !== void 0) {
			let data2 = data["argument-hint"];
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/argument-hint",
					schemaPath: "#/properties/argument-hint/type",
					keyword: "type",
					params: { type: schema6.properties["argument-hint"].type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/argument-hint",
						schemaPath: "#/properties/argument-hint/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.model !== void 0) {
			let data3 = data.model;
			if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean" && !Array.isArray(data3)) {
				const err7 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: schema6.properties.model.type },
					message: "must be string,number,boolean,array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data3 === "string") {
				if (!pattern0.test(data3)) {
					const err8 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err9 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
						const err10 = {
							instancePath: instancePath + "/model/" + i0,
							schemaPath: "#/properties/model/items/type",
							keyword: "type",
							params: { type: schema6.properties.model.items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data4 === "string") {
						if (!pattern0.test(data4)) {
							const err11 = {
								instancePath: instancePath + "/model/" + i0,
								schemaPath: "#/properties/model/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\""
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
			}
		}
		if (data.tools !== void 0) {
			let data5 = data.tools;
			if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean" && !Array.isArray(data5)) {
				const err12 = {
					instancePath: instancePath + "/tools",
					schemaPath: "#/properties/tools/type",
					keyword: "type",
					params: { type: schema6.properties.tools.type },
					message: "must be string,number,boolean,array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data6 = data5[i1];
					if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
						const err13 = {
							instancePath: instancePath + "/tools/" + i1,
							schemaPath: "#/properties/tools/items/type",
							keyword: "type",
							params: { type: schema6.properties.tools.items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			}
		}
		if (data.handoffs !== void 0) {
			let data7 = data.handoffs;
			if (Array.isArray(data7)) {
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data8 = data7[i2];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.label === void 0) {
							const err14 = {
								instancePath: instancePath + "/handoffs/" + i2,
								schemaPath: "#/properties/handoffs/items/required",
								keyword: "required",
								params: { missingProperty: "label" },
								message: "must have required property 'label'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data8.agent === void 0) {
							const err15 = {
								instancePath: instancePath + "/handoffs/" + i2,
								schemaPath: "#/properties/handoffs/items/required",
								keyword: "required",
								params: { missingProperty: "agent" },
								message: "must have required property 'agent'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data8.prompt === void 0) {
							const err16 = {
								instancePath: instancePath + "/handoffs/" + i2,
								schemaPath: "#/properties/handoffs/items/required",
								keyword: "required",
								params: { missingProperty: "prompt" },
								message: "must have required property 'prompt'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						for (const key1 in data8) if (!(key1 === "label" || key1 === "agent" || key1 === "prompt" || key1 === "send" || key1 === "showContinueOn" || key1 === "model")) {
							const err17 = {
								instancePath: instancePath + "/handoffs/" + i2,
								schemaPath: "#/properties/handoffs/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data8.label !== void 0) {
							let data9 = data8.label;
							if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
								const err18 = {
									instancePath: instancePath + "/handoffs/" + i2 + "/label",
									schemaPath: "#/properties/handoffs/items/properties/label/type",
									keyword: "type",
									params: { type: schema6.properties.handoffs.items.properties.label.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (typeof data9 === "string") {
								if (!pattern5.test(data9)) {
									const err19 = {
										instancePath: instancePath + "/handoffs/" + i2 + "/label",
										schemaPath: "#/properties/handoffs/items/properties/label/pattern",
										keyword: "pattern",
										params: { pattern: "[a-zA-Z0-9]" },
										message: "must match pattern \"[a-zA-Z0-9]\""
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							}
						}
						if (data8.agent !== void 0) {
							let data10 = data8.agent;
							if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
								const err20 = {
									instancePath: instancePath + "/handoffs/" + i2 + "/agent",
									schemaPath: "#/properties/handoffs/items/properties/agent/type",
									keyword: "type",
									params: { type: schema6.properties.handoffs.items.properties.agent.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (typeof data10 === "string") {
								if (!pattern0.test(data10)) {
									const err21 = {
										instancePath: instancePath + "/handoffs/" + i2 + "/agent",
										schemaPath: "#/properties/handoffs/items/properties/agent/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\""
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
						}
						if (data8.prompt !== void 0) {
							let data11 = data8.prompt;
							if (typeof data11 !== "string" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "boolean") {
								const err22 = {
									instancePath: instancePath + "/handoffs/" + i2 + "/prompt",
									schemaPath: "#/properties/handoffs/items/properties/prompt/type",
									keyword: "type",
									params: { type: schema6.properties.handoffs.items.properties.prompt.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data8.send !== void 0) {
							if (typeof data8.send !== "boolean") {
								const err23 = {
									instancePath: instancePath + "/handoffs/" + i2 + "/send",
									schemaPath: "#/properties/handoffs/items/properties/send/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data8.showContinueOn !== void 0) {
							if (typeof data8.showContinueOn !== "boolean") {
								const err24 = {
									instancePath: instancePath + "/handoffs/" + i2 + "/showContinueOn",
									schemaPath: "#/properties/handoffs/items/properties/showContinueOn/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data8.model !== void 0) {
							let data14 = data8.model;
							if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean") {
								const err25 = {
									instancePath: instancePath + "/handoffs/" + i2 + "/model",
									schemaPath: "#/properties/handoffs/items/properties/model/type",
									keyword: "type",
									params: { type: schema6.properties.handoffs.items.properties.model.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/handoffs/" + i2,
							schemaPath: "#/properties/handoffs/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/handoffs",
					schemaPath: "#/properties/handoffs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data15 = data.target;
			if (typeof data15 !== "string") {
				const err28 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (!(data15 === "vscode" || data15 === "github-copilot")) {
				const err29 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.target.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.agents !== void 0) {
			let data16 = data.agents;
			if (Array.isArray(data16)) {
				const len3 = data16.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data17 = data16[i3];
					if (typeof data17 !== "string" && !(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "boolean") {
						const err30 = {
							instancePath: instancePath + "/agents/" + i3,
							schemaPath: "#/properties/agents/items/type",
							keyword: "type",
							params: { type: schema6.properties.agents.items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/agents",
					schemaPath: "#/properties/agents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data["user-invocable"] !== void 0) {
			if (typeof data["user-invocable"] !== "boolean") {
				const err32 = {
					instancePath: instancePath + "/user-invocable",
					schemaPath: "#/properties/user-invocable/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data["user-invokable"] !== void 0) {
			let data19 = data["user-invokable"];
			if (typeof data19 !== "boolean" && typeof data19 !== "string") {
				const err33 = {
					instancePath: instancePath + "/user-invokable",
					schemaPath: "#/properties/user-invokable/type",
					keyword: "type",
					params: { type: schema6.properties["user-invokable"].type },
					message: "must be boolean,string"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data["disable-model-invocation"] !== void 0) {
			if (typeof data["disable-model-invocation"] !== "boolean") {
				const err34 = {
					instancePath: instancePath + "/disable-model-invocation",
					schemaPath: "#/properties/disable-model-invocation/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.hooks !== void 0) {
			let data21 = data.hooks;
			if (!(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
				const err35 = {
					instancePath: instancePath + "/hooks",
					schemaPath: "#/properties/hooks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.github !== void 0) {
			let data22 = data.github;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				for (const key2 in data22) if (!(key2 === "permissions")) {
					const err36 = {
						instancePath: instancePath + "/github",
						schemaPath: "#/properties/github/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data22.permissions !== void 0) {
					let data23 = data22.permissions;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						for (const key3 in data23) if (!func2.call(schema6.properties.github.properties.permissions.properties, key3)) {
							const err37 = {
								instancePath: instancePath + "/github/permissions",
								schemaPath: "#/properties/github/properties/permissions/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data23.actions !== void 0) {
							let data24 = data23.actions;
							if (typeof data24 !== "string" && !(typeof data24 == "number" && isFinite(data24)) && typeof data24 !== "boolean") {
								const err38 = {
									instancePath: instancePath + "/github/permissions/actions",
									schemaPath: "#/properties/github/properties/permissions/properties/actions/type",
									keyword: "type",
									params: { type: schema6.properties.github.properties.permissions.properties.actions.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							if (!(data24 === "read" || data24 === "write" || data24 === "none")) {
								const err39 = {
									instancePath: instancePath + "/github/permissions/actions",
									schemaPath: "#/properties/github/properties/permissions/properties/actions/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.github.properties.permissions.properties.actions.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data23.checks !== void 0) {
							let data25 = data23.checks;
							if (typeof data25 !== "string" && !(typeof data25 == "number" && isFinite(data25)) && typeof data25 !== "boolean") {
								const err40 = {
									instancePath: instancePath + "/github/permissions/checks",
									schemaPath: "#/properties/github/properties/permissions/properties/checks/type",
									keyword: "type",
									params: { type: schema6.properties.github.properties.permissions.properties.checks.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
							if (!(data25 === "read" || data25 === "none")) {
								const err41 = {
									instancePath: instancePath + "/github/permissions/checks",
									schemaPath: "#/properties/github/properties/permissions/properties/checks/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.github.properties.permissions.properties.checks.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data23.contents !== void 0) {
							let data26 = data23.contents;
							if (typeof data26 !== "string" && !(typeof data26 == "number" && isFinite(data26)) && typeof data26 !== "boolean") {
								const err42 = {
									instancePath: instancePath + "/github/permissions/contents",
									schemaPath: "#/properties/github/properties/permissions/properties/contents/type",
									keyword: "type",
									params: { type: schema6.properties.github.properties.permissions.properties.contents.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
							if (!(data26 === "read" || data26 === "write" || data26 === "none")) {
								const err43 = {
									instancePath: instancePath + "/github/permissions/contents",
									schemaPath: "#/properties/github/properties/permissions/properties/contents/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.github.properties.permissions.properties.contents.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data23.discussions !== void 0) {
							let data27 = data23.discussions;
							if (typeof data27 !== "string" && !(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "boolean") {
								const err44 = {
									instancePath: instancePath + "/github/permissions/discussions",
									schemaPath: "#/properties/github/properties/permissions/properties/discussions/type",
									keyword: "type",
									params: { type: schema6.properties.github.properties.permissions.properties.discussions.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							if (!(data27 === "read" || data27 === "write" || data27 === "none")) {
								const err45 = {
									instancePath: instancePath + "/github/permissions/discussions",
									schemaPath: "#/properties/github/properties/permissions/properties/discussions/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.github.properties.permissions.properties.discussions.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data23.issues !== void 0) {
							let data28 = data23.issues;
							if (typeof data28 !== "string" && !(typeof data28 == "number" && isFinite(data28)) && typeof data28 !== "boolean") {
								const err46 = {
									instancePath: instancePath + "/github/permissions/issues",
									schemaPath: "#/properties/github/properties/permissions/properties/issues/type",
									keyword: "type",
									params: { type: schema6.properties.github.properties.permissions.properties.issues.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							if (!(data28 === "read" || data28 === "write" || data28 === "none")) {
								const err47 = {
									instancePath: instancePath + "/github/permissions/issues",
									schemaPath: "#/properties/github/properties/permissions/properties/issues/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.github.properties.permissions.properties.issues.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data23.metadata !== void 0) {
							let data29 = data23.metadata;
							if (typeof data29 !== "string" && !(typeof data29 == "number" && isFinite(data29)) && typeof data29 !== "boolean") {
								const err48 = {
									instancePath: instancePath + "/github/permissions/metadata",
									schemaPath: "#/properties/github/properties/permissions/properties/metadata/type",
									keyword: "type",
									params: { type: schema6.properties.github.properties.permissions.properties.metadata.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
							if (!(data29 === "read")) {
								const err49 = {
									instancePath: instancePath + "/github/permissions/metadata",
									schemaPath: "#/properties/github/properties/permissions/properties/metadata/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.github.properties.permissions.properties.metadata.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data23["pull-requests"] !== void 0) {
							let data30 = data23["pull-requests"];
							if (typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30)) && typeof data30 !== "boolean") {
								const err50 = {
									instancePath: instancePath + "/github/permissions/pull-requests",
									schemaPath: "#/properties/github/properties/permissions/properties/pull-requests/type",
									keyword: "type",
									params: { type: schema6.properties.github.properties.permissions.properties["pull-requests"].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
							if (!(data30 === "read" || data30 === "write" || data30 === "none")) {
								const err51 = {
									instancePath: instancePath + "/github/permissions/pull-requests",
									schemaPath: "#/properties/github/properties/permissions/properties/pull-requests/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.github.properties.permissions.properties["pull-requests"].enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data23["security-events"] !== void 0) {
							let data31 = data23["security-events"];
							if (typeof data31 !== "string" && !(typeof data31 == "number" && isFinite(data31)) && typeof data31 !== "boolean") {
								const err52 = {
									instancePath: instancePath + "/github/permissions/security-events",
									schemaPath: "#/properties/github/properties/permissions/properties/security-events/type",
									keyword: "type",
									params: { type: schema6.properties.github.properties.permissions.properties["security-events"].type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
							if (!(data31 === "read" || data31 === "none")) {
								const err53 = {
									instancePath: instancePath + "/github/permissions/security-events",
									schemaPath: "#/properties/github/properties/permissions/properties/security-events/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.github.properties.permissions.properties["security-events"].enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data23.workflows !== void 0) {
							let data32 = data23.workflows;
							if (typeof data32 !== "string" && !(typeof data32 == "number" && isFinite(data32)) && typeof data32 !== "boolean") {
								const err54 = {
									instancePath: instancePath + "/github/permissions/workflows",
									schemaPath: "#/properties/github/properties/permissions/properties/workflows/type",
									keyword: "type",
									params: { type: schema6.properties.github.properties.permissions.properties.workflows.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
							if (!(data32 === "write" || data32 === "none")) {
								const err55 = {
									instancePath: instancePath + "/github/permissions/workflows",
									schemaPath: "#/properties/github/properties/permissions/properties/workflows/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.github.properties.permissions.properties.workflows.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/github/permissions",
							schemaPath: "#/properties/github/properties/permissions/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/github",
					schemaPath: "#/properties/github/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.advancedOptions !== void 0) {
			let data33 = data.advancedOptions;
			if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
				const err58 = {
					instancePath: instancePath + "/advancedOptions",
					schemaPath: "#/properties/advancedOptions/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data["mcp-servers"] !== void 0) {
			let data34 = data["mcp-servers"];
			if (!data34 || typeof data34 != "object") {
				const err59 = {
					instancePath: instancePath + "/mcp-servers",
					schemaPath: "#/properties/mcp-servers/type",
					keyword: "type",
					params: { type: schema6.properties["mcp-servers"].type },
					message: "must be object,array"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			let data35 = data.metadata;
			if (!(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
				const err60 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.reasoningEffort !== void 0) {
			let data36 = data.reasoningEffort;
			if (typeof data36 !== "string") {
				const err61 = {
					instancePath: instancePath + "/reasoningEffort",
					schemaPath: "#/properties/reasoningEffort/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
			if (!(data36 === "low" || data36 === "medium" || data36 === "high" || data36 === "xhigh" || data36 === "max")) {
				const err62 = {
					instancePath: instancePath + "/reasoningEffort",
					schemaPath: "#/properties/reasoningEffort/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.reasoningEffort.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
	} else {
		const err63 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err63];
		else vErrors.push(err63);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
export { validateAgent };
