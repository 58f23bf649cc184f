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
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// \0validators.js
const validateAgent = validate10;
const schema11 = {
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
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
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
					params: { type: schema11.properties.name.type },
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
					params: { type: schema11.properties.description.type },
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
					params: { type: schema11.properties["argument-hint"].type },
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
					params: { type: schema11.properties.model.type },
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
							params: { type: schema11.properties.model.items.type },
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
					params: { type: schema11.properties.tools.type },
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
							params: { type: schema11.properties.tools.items.type },
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
									params: { type: schema11.properties.handoffs.items.properties.label.type },
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
									params: { type: schema11.properties.handoffs.items.properties.agent.type },
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
									params: { type: schema11.properties.handoffs.items.properties.prompt.type },
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
									params: { type: schema11.properties.handoffs.items.properties.model.type },
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
					params: { allowedValues: schema11.properties.target.enum },
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
							params: { type: schema11.properties.agents.items.type },
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
					params: { type: schema11.properties["user-invokable"].type },
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
						for (const key3 in data23) if (!func2.call(schema11.properties.github.properties.permissions.properties, key3)) {
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
									params: { type: schema11.properties.github.properties.permissions.properties.actions.type },
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
									params: { allowedValues: schema11.properties.github.properties.permissions.properties.actions.enum },
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
									params: { type: schema11.properties.github.properties.permissions.properties.checks.type },
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
									params: { allowedValues: schema11.properties.github.properties.permissions.properties.checks.enum },
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
									params: { type: schema11.properties.github.properties.permissions.properties.contents.type },
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
									params: { allowedValues: schema11.properties.github.properties.permissions.properties.contents.enum },
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
									params: { type: schema11.properties.github.properties.permissions.properties.discussions.type },
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
									params: { allowedValues: schema11.properties.github.properties.permissions.properties.discussions.enum },
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
									params: { type: schema11.properties.github.properties.permissions.properties.issues.type },
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
									params: { allowedValues: schema11.properties.github.properties.permissions.properties.issues.enum },
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
									params: { type: schema11.properties.github.properties.permissions.properties.metadata.type },
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
									params: { allowedValues: schema11.properties.github.properties.permissions.properties.metadata.enum },
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
									params: { type: schema11.properties.github.properties.permissions.properties["pull-requests"].type },
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
									params: { allowedValues: schema11.properties.github.properties.permissions.properties["pull-requests"].enum },
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
									params: { type: schema11.properties.github.properties.permissions.properties["security-events"].type },
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
									params: { allowedValues: schema11.properties.github.properties.permissions.properties["security-events"].enum },
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
									params: { type: schema11.properties.github.properties.permissions.properties.workflows.type },
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
									params: { allowedValues: schema11.properties.github.properties.permissions.properties.workflows.enum },
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
					params: { type: schema11.properties["mcp-servers"].type },
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
					params: { allowedValues: schema11.properties.reasoningEffort.enum },
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
	validate10.errors = vErrors;
	return errors === 0;
}
const validateAgentsFile = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const validateBaseline = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.entries === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entries" },
				message: "must have required property 'entries'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "entries")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.entries !== void 0) {
			let data1 = data.entries;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.path === void 0) {
							const err4 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2.rule === void 0) {
							const err5 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.message === void 0) {
							const err6 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.count === void 0) {
							const err7 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "path" || key1 === "rule" || key1 === "message" || key1 === "count")) {
							const err8 = {
								instancePath: instancePath + "/entries/" + i0,
								schemaPath: "#/properties/entries/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.path !== void 0) {
							if (typeof data2.path !== "string") {
								const err9 = {
									instancePath: instancePath + "/entries/" + i0 + "/path",
									schemaPath: "#/properties/entries/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data2.rule !== void 0) {
							if (typeof data2.rule !== "string") {
								const err10 = {
									instancePath: instancePath + "/entries/" + i0 + "/rule",
									schemaPath: "#/properties/entries/items/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.message !== void 0) {
							if (typeof data2.message !== "string") {
								const err11 = {
									instancePath: instancePath + "/entries/" + i0 + "/message",
									schemaPath: "#/properties/entries/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.count !== void 0) {
							let data6 = data2.count;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								const err12 = {
									instancePath: instancePath + "/entries/" + i0 + "/count",
									schemaPath: "#/properties/entries/items/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 < 1 || isNaN(data6)) {
									const err13 = {
										instancePath: instancePath + "/entries/" + i0 + "/count",
										schemaPath: "#/properties/entries/items/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/entries/" + i0,
							schemaPath: "#/properties/entries/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/entries",
					schemaPath: "#/properties/entries/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const validateClaudeAgent = validate13;
const schema14 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "claude-agent.schema.json",
	"title": "ClaudeAgentFrontmatter",
	"description": "Frontmatter of .claude/agents/*.md. Claude Code ignores keys that it does not know.",
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
		"disallowedTools": {
			"description": "Tools that may not be used: a list, or names separated by commas.",
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
		"model": {
			"description": "`sonnet`, `opus`, `haiku`, `inherit` or a full model id.",
			"type": [
				"string",
				"number",
				"boolean"
			],
			"pattern": "\\S"
		},
		"permissionMode": {
			"description": "How tool use is approved.",
			"type": "string",
			"enum": [
				"default",
				"acceptEdits",
				"auto",
				"dontAsk",
				"bypassPermissions",
				"plan",
				"delegate"
			]
		},
		"maxTurns": {
			"type": "integer",
			"minimum": 1
		},
		"skills": {
			"type": ["string", "array"],
			"items": { "type": "string" }
		},
		"mcpServers": { "type": ["object", "array"] },
		"hooks": { "type": "object" },
		"memory": {
			"type": "string",
			"enum": [
				"user",
				"project",
				"local"
			]
		},
		"background": { "type": "boolean" },
		"effort": { "type": ["string", "number"] },
		"isolation": { "type": "string" },
		"color": { "type": "string" },
		"initialPrompt": { "type": "string" }
	},
	"additionalProperties": true
};
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema14.properties.name.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema14.properties.description.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.tools !== void 0) {
			let data2 = data.tools;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && !Array.isArray(data2)) {
				const err4 = {
					instancePath: instancePath + "/tools",
					schemaPath: "#/properties/tools/type",
					keyword: "type",
					params: { type: schema14.properties.tools.type },
					message: "must be string,number,boolean,array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
						const err5 = {
							instancePath: instancePath + "/tools/" + i0,
							schemaPath: "#/properties/tools/items/type",
							keyword: "type",
							params: { type: schema14.properties.tools.items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
		}
		if (data.disallowedTools !== void 0) {
			let data4 = data.disallowedTools;
			if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && !Array.isArray(data4)) {
				const err6 = {
					instancePath: instancePath + "/disallowedTools",
					schemaPath: "#/properties/disallowedTools/type",
					keyword: "type",
					params: { type: schema14.properties.disallowedTools.type },
					message: "must be string,number,boolean,array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean") {
						const err7 = {
							instancePath: instancePath + "/disallowedTools/" + i1,
							schemaPath: "#/properties/disallowedTools/items/type",
							keyword: "type",
							params: { type: schema14.properties.disallowedTools.items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			}
		}
		if (data.model !== void 0) {
			let data6 = data.model;
			if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: schema14.properties.model.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern0.test(data6)) {
					const err9 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.permissionMode !== void 0) {
			let data7 = data.permissionMode;
			if (typeof data7 !== "string") {
				const err10 = {
					instancePath: instancePath + "/permissionMode",
					schemaPath: "#/properties/permissionMode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data7 === "default" || data7 === "acceptEdits" || data7 === "auto" || data7 === "dontAsk" || data7 === "bypassPermissions" || data7 === "plan" || data7 === "delegate")) {
				const err11 = {
					instancePath: instancePath + "/permissionMode",
					schemaPath: "#/properties/permissionMode/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.permissionMode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.maxTurns !== void 0) {
			let data8 = data.maxTurns;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err12 = {
					instancePath: instancePath + "/maxTurns",
					schemaPath: "#/properties/maxTurns/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 1 || isNaN(data8)) {
					const err13 = {
						instancePath: instancePath + "/maxTurns",
						schemaPath: "#/properties/maxTurns/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.skills !== void 0) {
			let data9 = data.skills;
			if (typeof data9 !== "string" && !Array.isArray(data9)) {
				const err14 = {
					instancePath: instancePath + "/skills",
					schemaPath: "#/properties/skills/type",
					keyword: "type",
					params: { type: schema14.properties.skills.type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data9[i2] !== "string") {
					const err15 = {
						instancePath: instancePath + "/skills/" + i2,
						schemaPath: "#/properties/skills/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.mcpServers !== void 0) {
			let data11 = data.mcpServers;
			if (!data11 || typeof data11 != "object") {
				const err16 = {
					instancePath: instancePath + "/mcpServers",
					schemaPath: "#/properties/mcpServers/type",
					keyword: "type",
					params: { type: schema14.properties.mcpServers.type },
					message: "must be object,array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.hooks !== void 0) {
			let data12 = data.hooks;
			if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
				const err17 = {
					instancePath: instancePath + "/hooks",
					schemaPath: "#/properties/hooks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.memory !== void 0) {
			let data13 = data.memory;
			if (typeof data13 !== "string") {
				const err18 = {
					instancePath: instancePath + "/memory",
					schemaPath: "#/properties/memory/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (!(data13 === "user" || data13 === "project" || data13 === "local")) {
				const err19 = {
					instancePath: instancePath + "/memory",
					schemaPath: "#/properties/memory/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.memory.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.background !== void 0) {
			if (typeof data.background !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/background",
					schemaPath: "#/properties/background/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.effort !== void 0) {
			let data15 = data.effort;
			if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15))) {
				const err21 = {
					instancePath: instancePath + "/effort",
					schemaPath: "#/properties/effort/type",
					keyword: "type",
					params: { type: schema14.properties.effort.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.isolation !== void 0) {
			if (typeof data.isolation !== "string") {
				const err22 = {
					instancePath: instancePath + "/isolation",
					schemaPath: "#/properties/isolation/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.color !== void 0) {
			if (typeof data.color !== "string") {
				const err23 = {
					instancePath: instancePath + "/color",
					schemaPath: "#/properties/color/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.initialPrompt !== void 0) {
			if (typeof data.initialPrompt !== "string") {
				const err24 = {
					instancePath: instancePath + "/initialPrompt",
					schemaPath: "#/properties/initialPrompt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const validateClaudeRule = validate14;
const schema15 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "claude-rule.schema.json",
	"title": "ClaudeRuleFrontmatter",
	"description": "Frontmatter of .claude/rules/**/*.md.",
	"type": "object",
	"properties": {
		"description": {
			"description": "One sentence that says what it is for and when it applies.",
			"type": [
				"string",
				"number",
				"boolean"
			],
			"pattern": "\\S"
		},
		"paths": {
			"description": "Globs of the files that the rule applies to. Without it, all files.",
			"type": "array",
			"items": {
				"type": [
					"string",
					"number",
					"boolean"
				],
				"pattern": "\\S"
			}
		}
	},
	"additionalProperties": false
};
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "description" || key0 === "paths")) {
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
		if (data.description !== void 0) {
			let data0 = data.description;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema15.properties.description.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
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
		if (data.paths !== void 0) {
			let data1 = data.paths;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
						const err3 = {
							instancePath: instancePath + "/paths/" + i0,
							schemaPath: "#/properties/paths/items/type",
							keyword: "type",
							params: { type: schema15.properties.paths.items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (typeof data2 === "string") {
						if (!pattern0.test(data2)) {
							const err4 = {
								instancePath: instancePath + "/paths/" + i0,
								schemaPath: "#/properties/paths/items/pattern",
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
			} else {
				const err5 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const validateConfig = validate15;
const schema16 = {
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
const func5 = require_ucs2length().default;
const schema18 = {
	"errorMessage": "Write off, info, warning or error.",
	"enum": [
		"off",
		"error",
		"warning",
		"info"
	]
};
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "memory-budget" || key0 === "no-broken-anchor" || key0 === "no-escalation" || key0 === "require-spec-sections")) {
			let data0 = data[key0];
			if (!(data0 === "off" || data0 === "error" || data0 === "warning" || data0 === "info")) {
				const err0 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/definitions/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema18.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data["memory-budget"] !== void 0) {
			let data1 = data["memory-budget"];
			const _errs5 = errors;
			let valid3 = true;
			const _errs6 = errors;
			if (!Array.isArray(data1)) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			errors = _errs5;
			if (vErrors !== null) {
				if (_errs5) vErrors.length = _errs5;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs8 = errors;
				if (Array.isArray(data1)) {
					if (data1.length > 2) {
						const err2 = {
							instancePath: instancePath + "/memory-budget",
							schemaPath: "#/properties/memory-budget/then/maxItems",
							keyword: "maxItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (data1.length < 2) {
						const err3 = {
							instancePath: instancePath + "/memory-budget",
							schemaPath: "#/properties/memory-budget/then/minItems",
							keyword: "minItems",
							params: { limit: 2 },
							message: "must NOT have fewer than 2 items"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (!(data1.length <= 2)) {
						const err4 = {
							instancePath: instancePath + "/memory-budget",
							schemaPath: "#/properties/memory-budget/then/additionalItems",
							keyword: "additionalItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					const len1 = data1.length;
					if (len1 > 0) {
						let data2 = data1[0];
						if (!(data2 === "off" || data2 === "error" || data2 === "warning" || data2 === "info")) {
							const err5 = {
								instancePath: instancePath + "/memory-budget/0",
								schemaPath: "#/definitions/severity/enum",
								keyword: "enum",
								params: { allowedValues: schema18.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					if (len1 > 1) {
						let data3 = data1[1];
						if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
							for (const key1 in data3) if (!(key1 === "entries" || key1 === "tokens" || key1 === "lines" || key1 === "bytes")) {
								const err6 = {
									instancePath: instancePath + "/memory-budget/1",
									schemaPath: "#/properties/memory-budget/then/items/1/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							if (data3.entries !== void 0) {
								let data4 = data3.entries;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									const err7 = {
										instancePath: instancePath + "/memory-budget/1/entries",
										schemaPath: "#/properties/memory-budget/then/items/1/properties/entries/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										const err8 = {
											instancePath: instancePath + "/memory-budget/1/entries",
											schemaPath: "#/properties/memory-budget/then/items/1/properties/entries/minimum",
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
							if (data3.tokens !== void 0) {
								let data5 = data3.tokens;
								if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
									const err9 = {
										instancePath: instancePath + "/memory-budget/1/tokens",
										schemaPath: "#/properties/memory-budget/then/items/1/properties/tokens/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
								if (typeof data5 == "number" && isFinite(data5)) {
									if (data5 < 1 || isNaN(data5)) {
										const err10 = {
											instancePath: instancePath + "/memory-budget/1/tokens",
											schemaPath: "#/properties/memory-budget/then/items/1/properties/tokens/minimum",
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
							if (data3.lines !== void 0) {
								let data6 = data3.lines;
								if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
									const err11 = {
										instancePath: instancePath + "/memory-budget/1/lines",
										schemaPath: "#/properties/memory-budget/then/items/1/properties/lines/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
								if (typeof data6 == "number" && isFinite(data6)) {
									if (data6 < 1 || isNaN(data6)) {
										const err12 = {
											instancePath: instancePath + "/memory-budget/1/lines",
											schemaPath: "#/properties/memory-budget/then/items/1/properties/lines/minimum",
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
							if (data3.bytes !== void 0) {
								let data7 = data3.bytes;
								if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
									const err13 = {
										instancePath: instancePath + "/memory-budget/1/bytes",
										schemaPath: "#/properties/memory-budget/then/items/1/properties/bytes/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (typeof data7 == "number" && isFinite(data7)) {
									if (data7 < 1 || isNaN(data7)) {
										const err14 = {
											instancePath: instancePath + "/memory-budget/1/bytes",
											schemaPath: "#/properties/memory-budget/then/items/1/properties/bytes/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									}
								}
							}
						} else {
							const err15 = {
								instancePath: instancePath + "/memory-budget/1",
								schemaPath: "#/properties/memory-budget/then/items/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/memory-budget",
						schemaPath: "#/properties/memory-budget/then/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				var _valid0 = _errs8 === errors;
				valid3 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs23 = errors;
				if (!(data1 === "off" || data1 === "error" || data1 === "warning" || data1 === "info")) {
					const err17 = {
						instancePath: instancePath + "/memory-budget",
						schemaPath: "#/definitions/severity/enum",
						keyword: "enum",
						params: { allowedValues: schema18.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				var _valid0 = _errs23 === errors;
				valid3 = _valid0;
				ifClause0 = "else";
			}
			if (!valid3) {
				const err18 = {
					instancePath: instancePath + "/memory-budget",
					schemaPath: "#/properties/memory-budget/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data["no-broken-anchor"] !== void 0) {
			let data8 = data["no-broken-anchor"];
			const _errs26 = errors;
			let valid8 = true;
			const _errs27 = errors;
			if (!Array.isArray(data8)) {
				const err19 = {};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid1 = _errs27 === errors;
			errors = _errs26;
			if (vErrors !== null) {
				if (_errs26) vErrors.length = _errs26;
				else vErrors = null;
			}
			let ifClause1;
			if (_valid1) {
				const _errs29 = errors;
				if (Array.isArray(data8)) {
					if (data8.length > 2) {
						const err20 = {
							instancePath: instancePath + "/no-broken-anchor",
							schemaPath: "#/properties/no-broken-anchor/then/maxItems",
							keyword: "maxItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (data8.length < 2) {
						const err21 = {
							instancePath: instancePath + "/no-broken-anchor",
							schemaPath: "#/properties/no-broken-anchor/then/minItems",
							keyword: "minItems",
							params: { limit: 2 },
							message: "must NOT have fewer than 2 items"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (!(data8.length <= 2)) {
						const err22 = {
							instancePath: instancePath + "/no-broken-anchor",
							schemaPath: "#/properties/no-broken-anchor/then/additionalItems",
							keyword: "additionalItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					const len3 = data8.length;
					if (len3 > 0) {
						let data9 = data8[0];
						if (!(data9 === "off" || data9 === "error" || data9 === "warning" || data9 === "info")) {
							const err23 = {
								instancePath: instancePath + "/no-broken-anchor/0",
								schemaPath: "#/definitions/severity/enum",
								keyword: "enum",
								params: { allowedValues: schema18.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
					if (len3 > 1) {
						let data10 = data8[1];
						if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
							for (const key2 in data10) if (!(key2 === "headingIds")) {
								const err24 = {
									instancePath: instancePath + "/no-broken-anchor/1",
									schemaPath: "#/properties/no-broken-anchor/then/items/1/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key2 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
							if (data10.headingIds !== void 0) {
								if (typeof data10.headingIds !== "boolean") {
									const err25 = {
										instancePath: instancePath + "/no-broken-anchor/1/headingIds",
										schemaPath: "#/properties/no-broken-anchor/then/items/1/properties/headingIds/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
							}
						} else {
							const err26 = {
								instancePath: instancePath + "/no-broken-anchor/1",
								schemaPath: "#/properties/no-broken-anchor/then/items/1/type",
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
						instancePath: instancePath + "/no-broken-anchor",
						schemaPath: "#/properties/no-broken-anchor/then/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				var _valid1 = _errs29 === errors;
				valid8 = _valid1;
				ifClause1 = "then";
			} else {
				const _errs38 = errors;
				if (!(data8 === "off" || data8 === "error" || data8 === "warning" || data8 === "info")) {
					const err28 = {
						instancePath: instancePath + "/no-broken-anchor",
						schemaPath: "#/definitions/severity/enum",
						keyword: "enum",
						params: { allowedValues: schema18.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				var _valid1 = _errs38 === errors;
				valid8 = _valid1;
				ifClause1 = "else";
			}
			if (!valid8) {
				const err29 = {
					instancePath: instancePath + "/no-broken-anchor",
					schemaPath: "#/properties/no-broken-anchor/if",
					keyword: "if",
					params: { failingKeyword: ifClause1 },
					message: "must match \"" + ifClause1 + "\" schema"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data["no-escalation"] !== void 0) {
			let data12 = data["no-escalation"];
			const _errs41 = errors;
			let valid13 = true;
			const _errs42 = errors;
			if (!Array.isArray(data12)) {
				const err30 = {};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			var _valid2 = _errs42 === errors;
			errors = _errs41;
			if (vErrors !== null) {
				if (_errs41) vErrors.length = _errs41;
				else vErrors = null;
			}
			let ifClause2;
			if (_valid2) {
				const _errs44 = errors;
				if (Array.isArray(data12)) {
					if (data12.length > 2) {
						const err31 = {
							instancePath: instancePath + "/no-escalation",
							schemaPath: "#/properties/no-escalation/then/maxItems",
							keyword: "maxItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (data12.length < 2) {
						const err32 = {
							instancePath: instancePath + "/no-escalation",
							schemaPath: "#/properties/no-escalation/then/minItems",
							keyword: "minItems",
							params: { limit: 2 },
							message: "must NOT have fewer than 2 items"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (!(data12.length <= 2)) {
						const err33 = {
							instancePath: instancePath + "/no-escalation",
							schemaPath: "#/properties/no-escalation/then/additionalItems",
							keyword: "additionalItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					const len5 = data12.length;
					if (len5 > 0) {
						let data13 = data12[0];
						if (!(data13 === "off" || data13 === "error" || data13 === "warning" || data13 === "info")) {
							const err34 = {
								instancePath: instancePath + "/no-escalation/0",
								schemaPath: "#/definitions/severity/enum",
								keyword: "enum",
								params: { allowedValues: schema18.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
					if (len5 > 1) {
						let data14 = data12[1];
						if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
							for (const key3 in data14) if (!(key3 === "handoffs")) {
								const err35 = {
									instancePath: instancePath + "/no-escalation/1",
									schemaPath: "#/properties/no-escalation/then/items/1/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							if (data14.handoffs !== void 0) {
								if (typeof data14.handoffs !== "boolean") {
									const err36 = {
										instancePath: instancePath + "/no-escalation/1/handoffs",
										schemaPath: "#/properties/no-escalation/then/items/1/properties/handoffs/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							}
						} else {
							const err37 = {
								instancePath: instancePath + "/no-escalation/1",
								schemaPath: "#/properties/no-escalation/then/items/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
				} else {
					const err38 = {
						instancePath: instancePath + "/no-escalation",
						schemaPath: "#/properties/no-escalation/then/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				var _valid2 = _errs44 === errors;
				valid13 = _valid2;
				ifClause2 = "then";
			} else {
				const _errs53 = errors;
				if (!(data12 === "off" || data12 === "error" || data12 === "warning" || data12 === "info")) {
					const err39 = {
						instancePath: instancePath + "/no-escalation",
						schemaPath: "#/definitions/severity/enum",
						keyword: "enum",
						params: { allowedValues: schema18.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				var _valid2 = _errs53 === errors;
				valid13 = _valid2;
				ifClause2 = "else";
			}
			if (!valid13) {
				const err40 = {
					instancePath: instancePath + "/no-escalation",
					schemaPath: "#/properties/no-escalation/if",
					keyword: "if",
					params: { failingKeyword: ifClause2 },
					message: "must match \"" + ifClause2 + "\" schema"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data["require-spec-sections"] !== void 0) {
			let data16 = data["require-spec-sections"];
			const _errs56 = errors;
			let valid18 = true;
			const _errs57 = errors;
			if (!Array.isArray(data16)) {
				const err41 = {};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			var _valid3 = _errs57 === errors;
			errors = _errs56;
			if (vErrors !== null) {
				if (_errs56) vErrors.length = _errs56;
				else vErrors = null;
			}
			let ifClause3;
			if (_valid3) {
				const _errs59 = errors;
				if (Array.isArray(data16)) {
					if (data16.length > 2) {
						const err42 = {
							instancePath: instancePath + "/require-spec-sections",
							schemaPath: "#/properties/require-spec-sections/then/maxItems",
							keyword: "maxItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					if (data16.length < 2) {
						const err43 = {
							instancePath: instancePath + "/require-spec-sections",
							schemaPath: "#/properties/require-spec-sections/then/minItems",
							keyword: "minItems",
							params: { limit: 2 },
							message: "must NOT have fewer than 2 items"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
					if (!(data16.length <= 2)) {
						const err44 = {
							instancePath: instancePath + "/require-spec-sections",
							schemaPath: "#/properties/require-spec-sections/then/additionalItems",
							keyword: "additionalItems",
							params: { limit: 2 },
							message: "must NOT have more than 2 items"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					const len7 = data16.length;
					if (len7 > 0) {
						let data17 = data16[0];
						if (!(data17 === "off" || data17 === "error" || data17 === "warning" || data17 === "info")) {
							const err45 = {
								instancePath: instancePath + "/require-spec-sections/0",
								schemaPath: "#/definitions/severity/enum",
								keyword: "enum",
								params: { allowedValues: schema18.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					}
					if (len7 > 1) {
						let data18 = data16[1];
						if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
							for (const key4 in data18) if (!(key4 === "sections")) {
								const err46 = {
									instancePath: instancePath + "/require-spec-sections/1",
									schemaPath: "#/properties/require-spec-sections/then/items/1/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							if (data18.sections !== void 0) {
								let data19 = data18.sections;
								if (Array.isArray(data19)) {
									const len8 = data19.length;
									for (let i0 = 0; i0 < len8; i0++) {
										let data20 = data19[i0];
										if (typeof data20 === "string") {
											if (func5(data20) < 1) {
												const err47 = {
													instancePath: instancePath + "/require-spec-sections/1/sections/" + i0,
													schemaPath: "#/properties/require-spec-sections/then/items/1/properties/sections/items/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err47];
												else vErrors.push(err47);
												errors++;
											}
										} else {
											const err48 = {
												instancePath: instancePath + "/require-spec-sections/1/sections/" + i0,
												schemaPath: "#/properties/require-spec-sections/then/items/1/properties/sections/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
									}
								} else {
									const err49 = {
										instancePath: instancePath + "/require-spec-sections/1/sections",
										schemaPath: "#/properties/require-spec-sections/then/items/1/properties/sections/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							}
						} else {
							const err50 = {
								instancePath: instancePath + "/require-spec-sections/1",
								schemaPath: "#/properties/require-spec-sections/then/items/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					}
				} else {
					const err51 = {
						instancePath: instancePath + "/require-spec-sections",
						schemaPath: "#/properties/require-spec-sections/then/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				var _valid3 = _errs59 === errors;
				valid18 = _valid3;
				ifClause3 = "then";
			} else {
				const _errs70 = errors;
				if (!(data16 === "off" || data16 === "error" || data16 === "warning" || data16 === "info")) {
					const err52 = {
						instancePath: instancePath + "/require-spec-sections",
						schemaPath: "#/definitions/severity/enum",
						keyword: "enum",
						params: { allowedValues: schema18.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				var _valid3 = _errs70 === errors;
				valid18 = _valid3;
				ifClause3 = "else";
			}
			if (!valid18) {
				const err53 = {
					instancePath: instancePath + "/require-spec-sections",
					schemaPath: "#/properties/require-spec-sections/if",
					keyword: "if",
					params: { failingKeyword: ifClause3 },
					message: "must match \"" + ifClause3 + "\" schema"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
	} else {
		const err54 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err54];
		else vErrors.push(err54);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const pattern12 = /* @__PURE__ */ new RegExp("^1\\.[0-9]{1,4}$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^https?://", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema16.properties, key0)) {
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
					params: { type: schema16.properties.extends.type },
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
			if (!validate16(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
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
							if (!validate16(data9.rules, {
								instancePath: instancePath + "/overrides/" + i3 + "/rules",
								parentData: data9,
								parentDataProperty: "rules",
								rootData
							})) {
								vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
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
				for (const key3 in data15) if (!func2.call(schema16.properties.allowKeys.properties, key3)) {
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
		if (data.compat !== void 0) {
			let data34 = data.compat;
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				for (const key4 in data34) if (!(key4 === "vscode")) {
					const err53 = {
						instancePath: instancePath + "/compat",
						schemaPath: "#/properties/compat/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (data34.vscode !== void 0) {
					let data35 = data34.vscode;
					if (typeof data35 === "string") {
						if (!pattern12.test(data35)) {
							const err54 = {
								instancePath: instancePath + "/compat/vscode",
								schemaPath: "#/properties/compat/properties/vscode/pattern",
								keyword: "pattern",
								params: { pattern: "^1\\.[0-9]{1,4}$" },
								message: "must match pattern \"^1\\.[0-9]{1,4}$\""
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/compat/vscode",
							schemaPath: "#/properties/compat/properties/vscode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/compat",
					schemaPath: "#/properties/compat/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.budgets !== void 0) {
			let data36 = data.budgets;
			if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
				for (const key5 in data36) if (!(key5 === "files" || key5 === "paths")) {
					const err57 = {
						instancePath: instancePath + "/budgets",
						schemaPath: "#/properties/budgets/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data36.files !== void 0) {
					let data37 = data36.files;
					if (Array.isArray(data37)) {
						const len14 = data37.length;
						for (let i14 = 0; i14 < len14; i14++) {
							let data38 = data37[i14];
							if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
								if (Object.keys(data38).length < 2) {
									const err58 = {
										instancePath: instancePath + "/budgets/files/" + i14,
										schemaPath: "#/properties/budgets/properties/files/items/minProperties",
										keyword: "minProperties",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 properties"
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
								if (data38.files === void 0) {
									const err59 = {
										instancePath: instancePath + "/budgets/files/" + i14,
										schemaPath: "#/properties/budgets/properties/files/items/required",
										keyword: "required",
										params: { missingProperty: "files" },
										message: "must have required property 'files'"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
								for (const key6 in data38) if (!(key6 === "files" || key6 === "tokens" || key6 === "lines" || key6 === "bytes")) {
									const err60 = {
										instancePath: instancePath + "/budgets/files/" + i14,
										schemaPath: "#/properties/budgets/properties/files/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
								if (data38.files !== void 0) {
									let data39 = data38.files;
									if (Array.isArray(data39)) {
										if (data39.length < 1) {
											const err61 = {
												instancePath: instancePath + "/budgets/files/" + i14 + "/files",
												schemaPath: "#/properties/budgets/properties/files/items/properties/files/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err61];
											else vErrors.push(err61);
											errors++;
										}
										const len15 = data39.length;
										for (let i15 = 0; i15 < len15; i15++) {
											let data40 = data39[i15];
											if (typeof data40 === "string") {
												if (func5(data40) < 1) {
													const err62 = {
														instancePath: instancePath + "/budgets/files/" + i14 + "/files/" + i15,
														schemaPath: "#/properties/budgets/properties/files/items/properties/files/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err62];
													else vErrors.push(err62);
													errors++;
												}
											} else {
												const err63 = {
													instancePath: instancePath + "/budgets/files/" + i14 + "/files/" + i15,
													schemaPath: "#/properties/budgets/properties/files/items/properties/files/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err63];
												else vErrors.push(err63);
												errors++;
											}
										}
									} else {
										const err64 = {
											instancePath: instancePath + "/budgets/files/" + i14 + "/files",
											schemaPath: "#/properties/budgets/properties/files/items/properties/files/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
								}
								if (data38.tokens !== void 0) {
									let data41 = data38.tokens;
									if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
										const err65 = {
											instancePath: instancePath + "/budgets/files/" + i14 + "/tokens",
											schemaPath: "#/properties/budgets/properties/files/items/properties/tokens/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err65];
										else vErrors.push(err65);
										errors++;
									}
									if (typeof data41 == "number" && isFinite(data41)) {
										if (data41 < 1 || isNaN(data41)) {
											const err66 = {
												instancePath: instancePath + "/budgets/files/" + i14 + "/tokens",
												schemaPath: "#/properties/budgets/properties/files/items/properties/tokens/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err66];
											else vErrors.push(err66);
											errors++;
										}
									}
								}
								if (data38.lines !== void 0) {
									let data42 = data38.lines;
									if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
										const err67 = {
											instancePath: instancePath + "/budgets/files/" + i14 + "/lines",
											schemaPath: "#/properties/budgets/properties/files/items/properties/lines/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err67];
										else vErrors.push(err67);
										errors++;
									}
									if (typeof data42 == "number" && isFinite(data42)) {
										if (data42 < 1 || isNaN(data42)) {
											const err68 = {
												instancePath: instancePath + "/budgets/files/" + i14 + "/lines",
												schemaPath: "#/properties/budgets/properties/files/items/properties/lines/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err68];
											else vErrors.push(err68);
											errors++;
										}
									}
								}
								if (data38.bytes !== void 0) {
									let data43 = data38.bytes;
									if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
										const err69 = {
											instancePath: instancePath + "/budgets/files/" + i14 + "/bytes",
											schemaPath: "#/properties/budgets/properties/files/items/properties/bytes/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err69];
										else vErrors.push(err69);
										errors++;
									}
									if (typeof data43 == "number" && isFinite(data43)) {
										if (data43 < 1 || isNaN(data43)) {
											const err70 = {
												instancePath: instancePath + "/budgets/files/" + i14 + "/bytes",
												schemaPath: "#/properties/budgets/properties/files/items/properties/bytes/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err70];
											else vErrors.push(err70);
											errors++;
										}
									}
								}
							} else {
								const err71 = {
									instancePath: instancePath + "/budgets/files/" + i14,
									schemaPath: "#/properties/budgets/properties/files/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
					} else {
						const err72 = {
							instancePath: instancePath + "/budgets/files",
							schemaPath: "#/properties/budgets/properties/files/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
				if (data36.paths !== void 0) {
					let data44 = data36.paths;
					if (Array.isArray(data44)) {
						const len16 = data44.length;
						for (let i16 = 0; i16 < len16; i16++) {
							let data45 = data44[i16];
							if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
								if (Object.keys(data45).length < 2) {
									const err73 = {
										instancePath: instancePath + "/budgets/paths/" + i16,
										schemaPath: "#/properties/budgets/properties/paths/items/minProperties",
										keyword: "minProperties",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 properties"
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data45.paths === void 0) {
									const err74 = {
										instancePath: instancePath + "/budgets/paths/" + i16,
										schemaPath: "#/properties/budgets/properties/paths/items/required",
										keyword: "required",
										params: { missingProperty: "paths" },
										message: "must have required property 'paths'"
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
								for (const key7 in data45) if (!(key7 === "paths" || key7 === "runtime" || key7 === "tokens" || key7 === "lines" || key7 === "bytes")) {
									const err75 = {
										instancePath: instancePath + "/budgets/paths/" + i16,
										schemaPath: "#/properties/budgets/properties/paths/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err75];
									else vErrors.push(err75);
									errors++;
								}
								if (data45.paths !== void 0) {
									let data46 = data45.paths;
									if (Array.isArray(data46)) {
										if (data46.length < 1) {
											const err76 = {
												instancePath: instancePath + "/budgets/paths/" + i16 + "/paths",
												schemaPath: "#/properties/budgets/properties/paths/items/properties/paths/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err76];
											else vErrors.push(err76);
											errors++;
										}
										const len17 = data46.length;
										for (let i17 = 0; i17 < len17; i17++) {
											let data47 = data46[i17];
											if (typeof data47 === "string") {
												if (func5(data47) < 1) {
													const err77 = {
														instancePath: instancePath + "/budgets/paths/" + i16 + "/paths/" + i17,
														schemaPath: "#/properties/budgets/properties/paths/items/properties/paths/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err77];
													else vErrors.push(err77);
													errors++;
												}
											} else {
												const err78 = {
													instancePath: instancePath + "/budgets/paths/" + i16 + "/paths/" + i17,
													schemaPath: "#/properties/budgets/properties/paths/items/properties/paths/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err78];
												else vErrors.push(err78);
												errors++;
											}
										}
									} else {
										const err79 = {
											instancePath: instancePath + "/budgets/paths/" + i16 + "/paths",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/paths/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err79];
										else vErrors.push(err79);
										errors++;
									}
								}
								if (data45.runtime !== void 0) {
									let data48 = data45.runtime;
									if (typeof data48 !== "string") {
										const err80 = {
											instancePath: instancePath + "/budgets/paths/" + i16 + "/runtime",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/runtime/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err80];
										else vErrors.push(err80);
										errors++;
									}
									if (!(data48 === "vscode" || data48 === "copilot" || data48 === "claude" || data48 === "codex" || data48 === "gemini")) {
										const err81 = {
											instancePath: instancePath + "/budgets/paths/" + i16 + "/runtime",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/runtime/enum",
											keyword: "enum",
											params: { allowedValues: schema16.properties.budgets.properties.paths.items.properties.runtime.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err81];
										else vErrors.push(err81);
										errors++;
									}
								}
								if (data45.tokens !== void 0) {
									let data49 = data45.tokens;
									if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
										const err82 = {
											instancePath: instancePath + "/budgets/paths/" + i16 + "/tokens",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/tokens/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err82];
										else vErrors.push(err82);
										errors++;
									}
									if (typeof data49 == "number" && isFinite(data49)) {
										if (data49 < 1 || isNaN(data49)) {
											const err83 = {
												instancePath: instancePath + "/budgets/paths/" + i16 + "/tokens",
												schemaPath: "#/properties/budgets/properties/paths/items/properties/tokens/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err83];
											else vErrors.push(err83);
											errors++;
										}
									}
								}
								if (data45.lines !== void 0) {
									let data50 = data45.lines;
									if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
										const err84 = {
											instancePath: instancePath + "/budgets/paths/" + i16 + "/lines",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/lines/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err84];
										else vErrors.push(err84);
										errors++;
									}
									if (typeof data50 == "number" && isFinite(data50)) {
										if (data50 < 1 || isNaN(data50)) {
											const err85 = {
												instancePath: instancePath + "/budgets/paths/" + i16 + "/lines",
												schemaPath: "#/properties/budgets/properties/paths/items/properties/lines/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err85];
											else vErrors.push(err85);
											errors++;
										}
									}
								}
								if (data45.bytes !== void 0) {
									let data51 = data45.bytes;
									if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
										const err86 = {
											instancePath: instancePath + "/budgets/paths/" + i16 + "/bytes",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/bytes/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err86];
										else vErrors.push(err86);
										errors++;
									}
									if (typeof data51 == "number" && isFinite(data51)) {
										if (data51 < 1 || isNaN(data51)) {
											const err87 = {
												instancePath: instancePath + "/budgets/paths/" + i16 + "/bytes",
												schemaPath: "#/properties/budgets/properties/paths/items/properties/bytes/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err87];
											else vErrors.push(err87);
											errors++;
										}
									}
								}
							} else {
								const err88 = {
									instancePath: instancePath + "/budgets/paths/" + i16,
									schemaPath: "#/properties/budgets/properties/paths/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/budgets/paths",
							schemaPath: "#/properties/budgets/properties/paths/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
			} else {
				const err90 = {
					instancePath: instancePath + "/budgets",
					schemaPath: "#/properties/budgets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		}
		if (data.external !== void 0) {
			let data52 = data.external;
			if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
				for (const key8 in data52) if (!(key8 === "allow" || key8 === "deny" || key8 === "timeout" || key8 === "concurrency" || key8 === "perHost" || key8 === "retries" || key8 === "cacheAge")) {
					const err91 = {
						instancePath: instancePath + "/external",
						schemaPath: "#/properties/external/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
				if (data52.allow !== void 0) {
					let data53 = data52.allow;
					if (Array.isArray(data53)) {
						const len18 = data53.length;
						for (let i18 = 0; i18 < len18; i18++) {
							let data54 = data53[i18];
							if (typeof data54 === "string") {
								if (func5(data54) > 500) {
									const err92 = {
										instancePath: instancePath + "/external/allow/" + i18,
										schemaPath: "#/properties/external/properties/allow/items/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
								if (!pattern13.test(data54)) {
									const err93 = {
										instancePath: instancePath + "/external/allow/" + i18,
										schemaPath: "#/properties/external/properties/allow/items/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://" },
										message: "must match pattern \"^https?://\""
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
							} else {
								const err94 = {
									instancePath: instancePath + "/external/allow/" + i18,
									schemaPath: "#/properties/external/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
					} else {
						const err95 = {
							instancePath: instancePath + "/external/allow",
							schemaPath: "#/properties/external/properties/allow/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
				if (data52.deny !== void 0) {
					let data55 = data52.deny;
					if (Array.isArray(data55)) {
						const len19 = data55.length;
						for (let i19 = 0; i19 < len19; i19++) {
							let data56 = data55[i19];
							if (typeof data56 === "string") {
								if (func5(data56) > 500) {
									const err96 = {
										instancePath: instancePath + "/external/deny/" + i19,
										schemaPath: "#/properties/external/properties/deny/items/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
								if (!pattern13.test(data56)) {
									const err97 = {
										instancePath: instancePath + "/external/deny/" + i19,
										schemaPath: "#/properties/external/properties/deny/items/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://" },
										message: "must match pattern \"^https?://\""
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
							} else {
								const err98 = {
									instancePath: instancePath + "/external/deny/" + i19,
									schemaPath: "#/properties/external/properties/deny/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
						}
					} else {
						const err99 = {
							instancePath: instancePath + "/external/deny",
							schemaPath: "#/properties/external/properties/deny/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
				}
				if (data52.timeout !== void 0) {
					let data57 = data52.timeout;
					if (typeof data57 == "number" && isFinite(data57)) {
						if (data57 > 600 || isNaN(data57)) {
							const err100 = {
								instancePath: instancePath + "/external/timeout",
								schemaPath: "#/properties/external/properties/timeout/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 600
								},
								message: "must be <= 600"
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
						if (data57 <= 0 || isNaN(data57)) {
							const err101 = {
								instancePath: instancePath + "/external/timeout",
								schemaPath: "#/properties/external/properties/timeout/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
					} else {
						const err102 = {
							instancePath: instancePath + "/external/timeout",
							schemaPath: "#/properties/external/properties/timeout/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					}
				}
				if (data52.concurrency !== void 0) {
					let data58 = data52.concurrency;
					if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
						const err103 = {
							instancePath: instancePath + "/external/concurrency",
							schemaPath: "#/properties/external/properties/concurrency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
					if (typeof data58 == "number" && isFinite(data58)) {
						if (data58 > 256 || isNaN(data58)) {
							const err104 = {
								instancePath: instancePath + "/external/concurrency",
								schemaPath: "#/properties/external/properties/concurrency/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 256
								},
								message: "must be <= 256"
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
						if (data58 < 1 || isNaN(data58)) {
							const err105 = {
								instancePath: instancePath + "/external/concurrency",
								schemaPath: "#/properties/external/properties/concurrency/minimum",
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
				if (data52.perHost !== void 0) {
					let data59 = data52.perHost;
					if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
						const err106 = {
							instancePath: instancePath + "/external/perHost",
							schemaPath: "#/properties/external/properties/perHost/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
					if (typeof data59 == "number" && isFinite(data59)) {
						if (data59 > 256 || isNaN(data59)) {
							const err107 = {
								instancePath: instancePath + "/external/perHost",
								schemaPath: "#/properties/external/properties/perHost/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 256
								},
								message: "must be <= 256"
							};
							if (vErrors === null) vErrors = [err107];
							else vErrors.push(err107);
							errors++;
						}
						if (data59 < 1 || isNaN(data59)) {
							const err108 = {
								instancePath: instancePath + "/external/perHost",
								schemaPath: "#/properties/external/properties/perHost/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
					}
				}
				if (data52.retries !== void 0) {
					let data60 = data52.retries;
					if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
						const err109 = {
							instancePath: instancePath + "/external/retries",
							schemaPath: "#/properties/external/properties/retries/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
					if (typeof data60 == "number" && isFinite(data60)) {
						if (data60 > 10 || isNaN(data60)) {
							const err110 = {
								instancePath: instancePath + "/external/retries",
								schemaPath: "#/properties/external/properties/retries/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 10
								},
								message: "must be <= 10"
							};
							if (vErrors === null) vErrors = [err110];
							else vErrors.push(err110);
							errors++;
						}
						if (data60 < 0 || isNaN(data60)) {
							const err111 = {
								instancePath: instancePath + "/external/retries",
								schemaPath: "#/properties/external/properties/retries/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
					}
				}
				if (data52.cacheAge !== void 0) {
					let data61 = data52.cacheAge;
					if (typeof data61 == "number" && isFinite(data61)) {
						if (data61 < 0 || isNaN(data61)) {
							const err112 = {
								instancePath: instancePath + "/external/cacheAge",
								schemaPath: "#/properties/external/properties/cacheAge/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
					} else {
						const err113 = {
							instancePath: instancePath + "/external/cacheAge",
							schemaPath: "#/properties/external/properties/cacheAge/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err113];
						else vErrors.push(err113);
						errors++;
					}
				}
			} else {
				const err114 = {
					instancePath: instancePath + "/external",
					schemaPath: "#/properties/external/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err114];
				else vErrors.push(err114);
				errors++;
			}
		}
		if (data.build !== void 0) {
			let data62 = data.build;
			if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
				for (const key9 in data62) if (!(key9 === "runtimes" || key9 === "linked" || key9 === "constitution" || key9 === "copyPrice" || key9 === "vscodeSettings")) {
					const err115 = {
						instancePath: instancePath + "/build",
						schemaPath: "#/properties/build/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err115];
					else vErrors.push(err115);
					errors++;
				}
				if (data62.runtimes !== void 0) {
					let data63 = data62.runtimes;
					if (Array.isArray(data63)) {
						if (data63.length < 1) {
							const err116 = {
								instancePath: instancePath + "/build/runtimes",
								schemaPath: "#/properties/build/properties/runtimes/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
						const len20 = data63.length;
						for (let i20 = 0; i20 < len20; i20++) {
							let data64 = data63[i20];
							if (typeof data64 !== "string") {
								const err117 = {
									instancePath: instancePath + "/build/runtimes/" + i20,
									schemaPath: "#/properties/build/properties/runtimes/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err117];
								else vErrors.push(err117);
								errors++;
							}
							if (!(data64 === "agents-md" || data64 === "vscode" || data64 === "copilot" || data64 === "copilot-cli" || data64 === "claude" || data64 === "codex" || data64 === "cursor" || data64 === "gemini" || data64 === "opencode" || data64 === "windsurf" || data64 === "antigravity" || data64 === "cline" || data64 === "kiro" || data64 === "junie" || data64 === "amp" || data64 === "zed" || data64 === "qwen" || data64 === "kilo" || data64 === "roo" || data64 === "augment" || data64 === "warp" || data64 === "goose" || data64 === "factory" || data64 === "continue" || data64 === "crush")) {
								const err118 = {
									instancePath: instancePath + "/build/runtimes/" + i20,
									schemaPath: "#/properties/build/properties/runtimes/items/enum",
									keyword: "enum",
									params: { allowedValues: schema16.properties.build.properties.runtimes.items.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err118];
								else vErrors.push(err118);
								errors++;
							}
						}
						let i21 = data63.length;
						let j0;
						if (i21 > 1) {
							const indices0 = {};
							for (; i21--;) {
								let item0 = data63[i21];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err119 = {
										instancePath: instancePath + "/build/runtimes",
										schemaPath: "#/properties/build/properties/runtimes/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i21,
											j: j0
										},
										message: "must NOT have duplicate items (items ## " + j0 + " and " + i21 + " are identical)"
									};
									if (vErrors === null) vErrors = [err119];
									else vErrors.push(err119);
									errors++;
									break;
								}
								indices0[item0] = i21;
							}
						}
					} else {
						const err120 = {
							instancePath: instancePath + "/build/runtimes",
							schemaPath: "#/properties/build/properties/runtimes/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
				}
				if (data62.linked !== void 0) {
					let data65 = data62.linked;
					if (typeof data65 !== "string") {
						const err121 = {
							instancePath: instancePath + "/build/linked",
							schemaPath: "#/properties/build/properties/linked/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
					if (!(data65 === "link" || data65 === "copy")) {
						const err122 = {
							instancePath: instancePath + "/build/linked",
							schemaPath: "#/properties/build/properties/linked/enum",
							keyword: "enum",
							params: { allowedValues: schema16.properties.build.properties.linked.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err122];
						else vErrors.push(err122);
						errors++;
					}
				}
				if (data62.constitution !== void 0) {
					let data66 = data62.constitution;
					if (typeof data66 === "string") {
						if (func5(data66) < 1) {
							const err123 = {
								instancePath: instancePath + "/build/constitution",
								schemaPath: "#/properties/build/properties/constitution/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
					} else {
						const err124 = {
							instancePath: instancePath + "/build/constitution",
							schemaPath: "#/properties/build/properties/constitution/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
				if (data62.copyPrice !== void 0) {
					let data67 = data62.copyPrice;
					if (typeof data67 == "number" && isFinite(data67)) {
						if (data67 < 0 || isNaN(data67)) {
							const err125 = {
								instancePath: instancePath + "/build/copyPrice",
								schemaPath: "#/properties/build/properties/copyPrice/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err125];
							else vErrors.push(err125);
							errors++;
						}
					} else {
						const err126 = {
							instancePath: instancePath + "/build/copyPrice",
							schemaPath: "#/properties/build/properties/copyPrice/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
				}
				if (data62.vscodeSettings !== void 0) {
					if (typeof data62.vscodeSettings !== "boolean") {
						const err127 = {
							instancePath: instancePath + "/build/vscodeSettings",
							schemaPath: "#/properties/build/properties/vscodeSettings/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
				}
			} else {
				const err128 = {
					instancePath: instancePath + "/build",
					schemaPath: "#/properties/build/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err128];
				else vErrors.push(err128);
				errors++;
			}
		}
		if (data.plan !== void 0) {
			let data69 = data.plan;
			if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
				for (const key10 in data69) if (!(key10 === "routing")) {
					const err129 = {
						instancePath: instancePath + "/plan",
						schemaPath: "#/properties/plan/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err129];
					else vErrors.push(err129);
					errors++;
				}
				if (data69.routing !== void 0) {
					let data70 = data69.routing;
					if (typeof data70 === "string") {
						if (func5(data70) < 1) {
							const err130 = {
								instancePath: instancePath + "/plan/routing",
								schemaPath: "#/properties/plan/properties/routing/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
					} else {
						const err131 = {
							instancePath: instancePath + "/plan/routing",
							schemaPath: "#/properties/plan/properties/routing/type",
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
					instancePath: instancePath + "/plan",
					schemaPath: "#/properties/plan/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err132];
				else vErrors.push(err132);
				errors++;
			}
		}
	} else {
		const err133 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err133];
		else vErrors.push(err133);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const validateContext = validate19;
const schema27 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "context.schema.json",
	"title": "ContextFrontmatter",
	"description": "Frontmatter of *.context.md. No runtime prescribes its keys, so none is unknown.",
	"type": "object",
	"properties": { "description": {
		"description": "One sentence that says what it is for and when it applies.",
		"type": [
			"string",
			"number",
			"boolean"
		],
		"pattern": "\\S"
	} },
	"additionalProperties": true
};
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.description !== void 0) {
			let data0 = data.description;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema27.properties.description.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate19.errors = vErrors;
	return errors === 0;
}
const validateInstructions = validate20;
const schema28 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "instructions.schema.json",
	"title": "InstructionsFrontmatter",
	"description": "Frontmatter of *.instructions.md and copilot-instructions.md.",
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
		"applyTo": {
			"description": "Globs of the files that these instructions apply to, separated by commas, as one string. `**` means all files.",
			"type": "string"
		},
		"forbid": {
			"description": "What no example may have: plain texts, or patterns as `/pattern/` or `/pattern/i`. For `primitives lint` alone.",
			"type": ["string", "array"],
			"minLength": 1,
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"excludeAgent": {
			"description": "GitHub agent that must not read this file.",
			"type": ["string", "array"],
			"items": { "type": "string" }
		}
	},
	"additionalProperties": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "applyTo" || key0 === "forbid" || key0 === "excludeAgent")) {
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
					params: { type: schema28.properties.name.type },
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
					params: { type: schema28.properties.description.type },
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
		if (data.applyTo !== void 0) {
			if (typeof data.applyTo !== "string") {
				const err5 = {
					instancePath: instancePath + "/applyTo",
					schemaPath: "#/properties/applyTo/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.forbid !== void 0) {
			let data3 = data.forbid;
			if (typeof data3 !== "string" && !Array.isArray(data3)) {
				const err6 = {
					instancePath: instancePath + "/forbid",
					schemaPath: "#/properties/forbid/type",
					keyword: "type",
					params: { type: schema28.properties.forbid.type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func5(data3) < 1) {
					const err7 = {
						instancePath: instancePath + "/forbid",
						schemaPath: "#/properties/forbid/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (func5(data4) < 1) {
							const err8 = {
								instancePath: instancePath + "/forbid/" + i0,
								schemaPath: "#/properties/forbid/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/forbid/" + i0,
							schemaPath: "#/properties/forbid/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
		}
		if (data.excludeAgent !== void 0) {
			let data5 = data.excludeAgent;
			if (typeof data5 !== "string" && !Array.isArray(data5)) {
				const err10 = {
					instancePath: instancePath + "/excludeAgent",
					schemaPath: "#/properties/excludeAgent/type",
					keyword: "type",
					params: { type: schema28.properties.excludeAgent.type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data5[i1] !== "string") {
					const err11 = {
						instancePath: instancePath + "/excludeAgent/" + i1,
						schemaPath: "#/properties/excludeAgent/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
const validateManifest = validate21;
const pattern18 = /* @__PURE__ */ new RegExp("^sha256-[0-9a-f]{64}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.outputs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				message: "must have required property 'outputs'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "outputs")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data1 = data.outputs;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.path === void 0) {
							const err4 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2.runtime === void 0) {
							const err5 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "runtime" },
								message: "must have required property 'runtime'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.hash === void 0) {
							const err6 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "hash" },
								message: "must have required property 'hash'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.sources === void 0) {
							const err7 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "sources" },
								message: "must have required property 'sources'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "path" || key1 === "runtime" || key1 === "hash" || key1 === "previousHash" || key1 === "sources" || key1 === "region" || key1 === "created" || key1 === "keys")) {
							const err8 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.path !== void 0) {
							let data3 = data2.path;
							if (typeof data3 === "string") {
								if (func5(data3) < 1) {
									const err9 = {
										instancePath: instancePath + "/outputs/" + i0 + "/path",
										schemaPath: "#/properties/outputs/items/properties/path/minLength",
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
									instancePath: instancePath + "/outputs/" + i0 + "/path",
									schemaPath: "#/properties/outputs/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.runtime !== void 0) {
							if (typeof data2.runtime !== "string") {
								const err11 = {
									instancePath: instancePath + "/outputs/" + i0 + "/runtime",
									schemaPath: "#/properties/outputs/items/properties/runtime/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.hash !== void 0) {
							let data5 = data2.hash;
							if (typeof data5 === "string") {
								if (!pattern18.test(data5)) {
									const err12 = {
										instancePath: instancePath + "/outputs/" + i0 + "/hash",
										schemaPath: "#/properties/outputs/items/properties/hash/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256-[0-9a-f]{64}$" },
										message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/outputs/" + i0 + "/hash",
									schemaPath: "#/properties/outputs/items/properties/hash/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.previousHash !== void 0) {
							let data6 = data2.previousHash;
							if (typeof data6 === "string") {
								if (!pattern18.test(data6)) {
									const err14 = {
										instancePath: instancePath + "/outputs/" + i0 + "/previousHash",
										schemaPath: "#/properties/outputs/items/properties/previousHash/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256-[0-9a-f]{64}$" },
										message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/outputs/" + i0 + "/previousHash",
									schemaPath: "#/properties/outputs/items/properties/previousHash/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data2.sources !== void 0) {
							let data7 = data2.sources;
							if (Array.isArray(data7)) {
								const len1 = data7.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data8 = data7[i1];
									if (typeof data8 === "string") {
										if (func5(data8) < 1) {
											const err16 = {
												instancePath: instancePath + "/outputs/" + i0 + "/sources/" + i1,
												schemaPath: "#/properties/outputs/items/properties/sources/items/minLength",
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
											instancePath: instancePath + "/outputs/" + i0 + "/sources/" + i1,
											schemaPath: "#/properties/outputs/items/properties/sources/items/type",
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
									instancePath: instancePath + "/outputs/" + i0 + "/sources",
									schemaPath: "#/properties/outputs/items/properties/sources/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data2.region !== void 0) {
							if (true !== data2.region) {
								const err19 = {
									instancePath: instancePath + "/outputs/" + i0 + "/region",
									schemaPath: "#/properties/outputs/items/properties/region/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data2.created !== void 0) {
							if (true !== data2.created) {
								const err20 = {
									instancePath: instancePath + "/outputs/" + i0 + "/created",
									schemaPath: "#/properties/outputs/items/properties/created/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data2.keys !== void 0) {
							let data11 = data2.keys;
							if (Array.isArray(data11)) {
								const len2 = data11.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data12 = data11[i2];
									if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
										if (data12.path === void 0) {
											const err21 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2,
												schemaPath: "#/properties/outputs/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "path" },
												message: "must have required property 'path'"
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
										if (data12.runtime === void 0) {
											const err22 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2,
												schemaPath: "#/properties/outputs/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "runtime" },
												message: "must have required property 'runtime'"
											};
											if (vErrors === null) vErrors = [err22];
											else vErrors.push(err22);
											errors++;
										}
										if (data12.value === void 0) {
											const err23 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2,
												schemaPath: "#/properties/outputs/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "value" },
												message: "must have required property 'value'"
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
										if (data12.made === void 0) {
											const err24 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2,
												schemaPath: "#/properties/outputs/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "made" },
												message: "must have required property 'made'"
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										for (const key2 in data12) if (!(key2 === "path" || key2 === "runtime" || key2 === "value" || key2 === "made")) {
											const err25 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2,
												schemaPath: "#/properties/outputs/items/properties/keys/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
										if (data12.path !== void 0) {
											let data13 = data12.path;
											if (Array.isArray(data13)) {
												if (data13.length < 1) {
													const err26 = {
														instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2 + "/path",
														schemaPath: "#/properties/outputs/items/properties/keys/items/properties/path/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err26];
													else vErrors.push(err26);
													errors++;
												}
												const len3 = data13.length;
												for (let i3 = 0; i3 < len3; i3++) if (typeof data13[i3] !== "string") {
													const err27 = {
														instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2 + "/path/" + i3,
														schemaPath: "#/properties/outputs/items/properties/keys/items/properties/path/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err27];
													else vErrors.push(err27);
													errors++;
												}
											} else {
												const err28 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2 + "/path",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/path/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err28];
												else vErrors.push(err28);
												errors++;
											}
										}
										if (data12.runtime !== void 0) {
											if (typeof data12.runtime !== "string") {
												const err29 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2 + "/runtime",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/runtime/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err29];
												else vErrors.push(err29);
												errors++;
											}
										}
										if (data12.value !== void 0) {
											let data16 = data12.value;
											const _errs34 = errors;
											let valid11 = false;
											let passing0 = null;
											const _errs35 = errors;
											if (typeof data16 !== "string") {
												const err30 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2 + "/value",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf/0/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err30];
												else vErrors.push(err30);
												errors++;
											}
											var _valid0 = _errs35 === errors;
											if (_valid0) {
												valid11 = true;
												passing0 = 0;
											}
											const _errs37 = errors;
											if (typeof data16 !== "boolean") {
												const err31 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2 + "/value",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf/1/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												};
												if (vErrors === null) vErrors = [err31];
												else vErrors.push(err31);
												errors++;
											}
											var _valid0 = _errs37 === errors;
											if (_valid0 && valid11) {
												valid11 = false;
												passing0 = [passing0, 1];
											} else {
												if (_valid0) {
													valid11 = true;
													passing0 = 1;
												}
												const _errs39 = errors;
												if (Array.isArray(data16)) {
													const len4 = data16.length;
													for (let i4 = 0; i4 < len4; i4++) if (typeof data16[i4] !== "string") {
														const err32 = {
															instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2 + "/value/" + i4,
															schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf/2/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err32];
														else vErrors.push(err32);
														errors++;
													}
												} else {
													const err33 = {
														instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2 + "/value",
														schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf/2/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													};
													if (vErrors === null) vErrors = [err33];
													else vErrors.push(err33);
													errors++;
												}
												var _valid0 = _errs39 === errors;
												if (_valid0 && valid11) {
													valid11 = false;
													passing0 = [passing0, 2];
												} else if (_valid0) {
													valid11 = true;
													passing0 = 2;
												}
											}
											if (!valid11) {
												const err34 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2 + "/value",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing0 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err34];
												else vErrors.push(err34);
												errors++;
											} else {
												errors = _errs34;
												if (vErrors !== null) {
													if (_errs34) vErrors.length = _errs34;
													else vErrors = null;
												}
											}
										}
										if (data12.made !== void 0) {
											let data18 = data12.made;
											if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
												const err35 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2 + "/made",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/made/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err35];
												else vErrors.push(err35);
												errors++;
											}
											if (typeof data18 == "number" && isFinite(data18)) {
												if (data18 < 0 || isNaN(data18)) {
													const err36 = {
														instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2 + "/made",
														schemaPath: "#/properties/outputs/items/properties/keys/items/properties/made/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err36];
													else vErrors.push(err36);
													errors++;
												}
											}
										}
									} else {
										const err37 = {
											instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i2,
											schemaPath: "#/properties/outputs/items/properties/keys/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err37];
										else vErrors.push(err37);
										errors++;
									}
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/outputs/" + i0 + "/keys",
									schemaPath: "#/properties/outputs/items/properties/keys/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/outputs/" + i0,
							schemaPath: "#/properties/outputs/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const validateMemory = validate22;
const schema30 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "memory.schema.json",
	"title": "MemoryFrontmatter",
	"description": "Frontmatter of *.memory.md. No runtime prescribes its keys, so none is unknown.",
	"type": "object",
	"properties": {
		"description": {
			"description": "One sentence that says what it is for and when it applies.",
			"type": [
				"string",
				"number",
				"boolean"
			],
			"pattern": "\\S"
		},
		"applyTo": {
			"description": "Globs of the files that this memory is about.",
			"type": "string"
		},
		"learn": {
			"description": "Limits of this memory: entries, estimated tokens, and days after which entries are looked at again.",
			"type": "object",
			"properties": {
				"maxEntries": {
					"type": "integer",
					"minimum": 1
				},
				"maxTokens": {
					"type": "integer",
					"minimum": 1
				},
				"reviewDays": {
					"type": "integer",
					"minimum": 1
				}
			}
		}
	},
	"additionalProperties": true
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.description !== void 0) {
			let data0 = data.description;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema30.properties.description.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data.applyTo !== void 0) {
			if (typeof data.applyTo !== "string") {
				const err2 = {
					instancePath: instancePath + "/applyTo",
					schemaPath: "#/properties/applyTo/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.learn !== void 0) {
			let data2 = data.learn;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.maxEntries !== void 0) {
					let data3 = data2.maxEntries;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err3 = {
							instancePath: instancePath + "/learn/maxEntries",
							schemaPath: "#/properties/learn/properties/maxEntries/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 < 1 || isNaN(data3)) {
							const err4 = {
								instancePath: instancePath + "/learn/maxEntries",
								schemaPath: "#/properties/learn/properties/maxEntries/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				}
				if (data2.maxTokens !== void 0) {
					let data4 = data2.maxTokens;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err5 = {
							instancePath: instancePath + "/learn/maxTokens",
							schemaPath: "#/properties/learn/properties/maxTokens/type",
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
								instancePath: instancePath + "/learn/maxTokens",
								schemaPath: "#/properties/learn/properties/maxTokens/minimum",
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
				if (data2.reviewDays !== void 0) {
					let data5 = data2.reviewDays;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err7 = {
							instancePath: instancePath + "/learn/reviewDays",
							schemaPath: "#/properties/learn/properties/reviewDays/type",
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
								instancePath: instancePath + "/learn/reviewDays",
								schemaPath: "#/properties/learn/properties/reviewDays/minimum",
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
			} else {
				const err9 = {
					instancePath: instancePath + "/learn",
					schemaPath: "#/properties/learn/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const validatePrompt = validate23;
const schema31 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "prompt.schema.json",
	"title": "PromptFrontmatter",
	"description": "Frontmatter of *.prompt.md.",
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
		"agent": {
			"description": "Agent that runs the prompt: `ask`, `agent`, `plan`, `edit` or the name of a custom agent.",
			"type": [
				"string",
				"number",
				"boolean"
			],
			"pattern": "\\S"
		},
		"mode": {
			"description": "Former name of `agent`.",
			"type": [
				"string",
				"number",
				"boolean"
			],
			"pattern": "\\S",
			"deprecated": true,
			"x-replacement": "agent"
		}
	},
	"additionalProperties": false
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "argument-hint" || key0 === "model" || key0 === "tools" || key0 === "agent" || key0 === "mode")) {
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
					params: { type: schema31.properties.name.type },
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
					params: { type: schema31.properties.description.type },
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
					params: { type: schema31.properties["argument-hint"].type },
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
					params: { type: schema31.properties.model.type },
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
							params: { type: schema31.properties.model.items.type },
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
					params: { type: schema31.properties.tools.type },
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
							params: { type: schema31.properties.tools.items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			}
		}
		if (data.agent !== void 0) {
			let data7 = data.agent;
			if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/agent",
					schemaPath: "#/properties/agent/type",
					keyword: "type",
					params: { type: schema31.properties.agent.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data7 === "string") {
				if (!pattern0.test(data7)) {
					const err15 = {
						instancePath: instancePath + "/agent",
						schemaPath: "#/properties/agent/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.mode !== void 0) {
			let data8 = data.mode;
			if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/type",
					keyword: "type",
					params: { type: schema31.properties.mode.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data8 === "string") {
				if (!pattern0.test(data8)) {
					const err17 = {
						instancePath: instancePath + "/mode",
						schemaPath: "#/properties/mode/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const validateRenameJournal = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.from === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				message: "must have required property 'from'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.to === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" },
				message: "must have required property 'to'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.moves === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "moves" },
				message: "must have required property 'moves'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.files === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "from" || key0 === "to" || key0 === "moves" || key0 === "files")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err6 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.from !== void 0) {
			let data1 = data.from;
			if (typeof data1 === "string") {
				if (func5(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.to !== void 0) {
			let data2 = data.to;
			if (typeof data2 === "string") {
				if (func5(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/minLength",
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
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.moves !== void 0) {
			if (typeof data.moves !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/moves",
					schemaPath: "#/properties/moves/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data4 = data.files;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.path === void 0) {
							const err12 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data5.before === void 0) {
							const err13 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "before" },
								message: "must have required property 'before'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data5.after === void 0) {
							const err14 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "after" },
								message: "must have required property 'after'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.edits === void 0) {
							const err15 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "edits" },
								message: "must have required property 'edits'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "path" || key1 === "before" || key1 === "after" || key1 === "edits")) {
							const err16 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data5.path !== void 0) {
							let data6 = data5.path;
							if (typeof data6 === "string") {
								if (func5(data6) < 1) {
									const err17 = {
										instancePath: instancePath + "/files/" + i0 + "/path",
										schemaPath: "#/properties/files/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/files/" + i0 + "/path",
									schemaPath: "#/properties/files/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data5.before !== void 0) {
							let data7 = data5.before;
							if (typeof data7 === "string") {
								if (!pattern18.test(data7)) {
									const err19 = {
										instancePath: instancePath + "/files/" + i0 + "/before",
										schemaPath: "#/properties/files/items/properties/before/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256-[0-9a-f]{64}$" },
										message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/files/" + i0 + "/before",
									schemaPath: "#/properties/files/items/properties/before/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data5.after !== void 0) {
							let data8 = data5.after;
							if (typeof data8 === "string") {
								if (!pattern18.test(data8)) {
									const err21 = {
										instancePath: instancePath + "/files/" + i0 + "/after",
										schemaPath: "#/properties/files/items/properties/after/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256-[0-9a-f]{64}$" },
										message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/files/" + i0 + "/after",
									schemaPath: "#/properties/files/items/properties/after/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data5.edits !== void 0) {
							let data9 = data5.edits;
							if (Array.isArray(data9)) {
								const len1 = data9.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data10 = data9[i1];
									if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
										if (data10.span === void 0) {
											const err23 = {
												instancePath: instancePath + "/files/" + i0 + "/edits/" + i1,
												schemaPath: "#/properties/files/items/properties/edits/items/required",
												keyword: "required",
												params: { missingProperty: "span" },
												message: "must have required property 'span'"
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
										if (data10.text === void 0) {
											const err24 = {
												instancePath: instancePath + "/files/" + i0 + "/edits/" + i1,
												schemaPath: "#/properties/files/items/properties/edits/items/required",
												keyword: "required",
												params: { missingProperty: "text" },
												message: "must have required property 'text'"
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										for (const key2 in data10) if (!(key2 === "span" || key2 === "text")) {
											const err25 = {
												instancePath: instancePath + "/files/" + i0 + "/edits/" + i1,
												schemaPath: "#/properties/files/items/properties/edits/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
										if (data10.span !== void 0) {
											let data11 = data10.span;
											if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
												if (data11.start === void 0) {
													const err26 = {
														instancePath: instancePath + "/files/" + i0 + "/edits/" + i1 + "/span",
														schemaPath: "#/properties/files/items/properties/edits/items/properties/span/required",
														keyword: "required",
														params: { missingProperty: "start" },
														message: "must have required property 'start'"
													};
													if (vErrors === null) vErrors = [err26];
													else vErrors.push(err26);
													errors++;
												}
												if (data11.end === void 0) {
													const err27 = {
														instancePath: instancePath + "/files/" + i0 + "/edits/" + i1 + "/span",
														schemaPath: "#/properties/files/items/properties/edits/items/properties/span/required",
														keyword: "required",
														params: { missingProperty: "end" },
														message: "must have required property 'end'"
													};
													if (vErrors === null) vErrors = [err27];
													else vErrors.push(err27);
													errors++;
												}
												for (const key3 in data11) if (!(key3 === "start" || key3 === "end")) {
													const err28 = {
														instancePath: instancePath + "/files/" + i0 + "/edits/" + i1 + "/span",
														schemaPath: "#/properties/files/items/properties/edits/items/properties/span/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key3 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err28];
													else vErrors.push(err28);
													errors++;
												}
												if (data11.start !== void 0) {
													let data12 = data11.start;
													if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
														const err29 = {
															instancePath: instancePath + "/files/" + i0 + "/edits/" + i1 + "/span/start",
															schemaPath: "#/properties/files/items/properties/edits/items/properties/span/properties/start/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err29];
														else vErrors.push(err29);
														errors++;
													}
													if (typeof data12 == "number" && isFinite(data12)) {
														if (data12 < 0 || isNaN(data12)) {
															const err30 = {
																instancePath: instancePath + "/files/" + i0 + "/edits/" + i1 + "/span/start",
																schemaPath: "#/properties/files/items/properties/edits/items/properties/span/properties/start/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err30];
															else vErrors.push(err30);
															errors++;
														}
													}
												}
												if (data11.end !== void 0) {
													let data13 = data11.end;
													if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
														const err31 = {
															instancePath: instancePath + "/files/" + i0 + "/edits/" + i1 + "/span/end",
															schemaPath: "#/properties/files/items/properties/edits/items/properties/span/properties/end/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err31];
														else vErrors.push(err31);
														errors++;
													}
													if (typeof data13 == "number" && isFinite(data13)) {
														if (data13 < 0 || isNaN(data13)) {
															const err32 = {
																instancePath: instancePath + "/files/" + i0 + "/edits/" + i1 + "/span/end",
																schemaPath: "#/properties/files/items/properties/edits/items/properties/span/properties/end/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err32];
															else vErrors.push(err32);
															errors++;
														}
													}
												}
											} else {
												const err33 = {
													instancePath: instancePath + "/files/" + i0 + "/edits/" + i1 + "/span",
													schemaPath: "#/properties/files/items/properties/edits/items/properties/span/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err33];
												else vErrors.push(err33);
												errors++;
											}
										}
										if (data10.text !== void 0) {
											if (typeof data10.text !== "string") {
												const err34 = {
													instancePath: instancePath + "/files/" + i0 + "/edits/" + i1 + "/text",
													schemaPath: "#/properties/files/items/properties/edits/items/properties/text/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err34];
												else vErrors.push(err34);
												errors++;
											}
										}
									} else {
										const err35 = {
											instancePath: instancePath + "/files/" + i0 + "/edits/" + i1,
											schemaPath: "#/properties/files/items/properties/edits/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err35];
										else vErrors.push(err35);
										errors++;
									}
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/files/" + i0 + "/edits",
									schemaPath: "#/properties/files/items/properties/edits/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/files/" + i0,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
	} else {
		const err39 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err39];
		else vErrors.push(err39);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const validateRouting = validate25;
const schema37 = { "enum": [
	"local",
	"async",
	"hybrid"
] };
const schema39 = { "enum": ["for", "against"] };
const func0 = require_equal().default;
const pattern30 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length < 1) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "files" || key0 === "words" || key0 === "title" || key0 === "measures")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.files !== void 0) {
					let data1 = data0.files;
					if (Array.isArray(data1)) {
						if (data1.length < 1) {
							const err3 = {
								instancePath: instancePath + "/" + i0 + "/files",
								schemaPath: "#/items/properties/files/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						const len1 = data1.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data2 = data1[i1];
							if (typeof data2 === "string") {
								if (func5(data2) < 1) {
									const err4 = {
										instancePath: instancePath + "/" + i0 + "/files/" + i1,
										schemaPath: "#/items/properties/files/items/minLength",
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
									instancePath: instancePath + "/" + i0 + "/files/" + i1,
									schemaPath: "#/items/properties/files/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/" + i0 + "/files",
							schemaPath: "#/items/properties/files/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.words !== void 0) {
					let data3 = data0.words;
					if (Array.isArray(data3)) {
						if (data3.length < 1) {
							const err7 = {
								instancePath: instancePath + "/" + i0 + "/words",
								schemaPath: "#/items/properties/words/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						const len2 = data3.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data4 = data3[i2];
							if (typeof data4 === "string") {
								if (func5(data4) < 1) {
									const err8 = {
										instancePath: instancePath + "/" + i0 + "/words/" + i2,
										schemaPath: "#/items/properties/words/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/" + i0 + "/words/" + i2,
									schemaPath: "#/items/properties/words/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/" + i0 + "/words",
							schemaPath: "#/items/properties/words/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.title !== void 0) {
					let data5 = data0.title;
					if (Array.isArray(data5)) {
						if (data5.length < 1) {
							const err11 = {
								instancePath: instancePath + "/" + i0 + "/title",
								schemaPath: "#/items/properties/title/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						const len3 = data5.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data6 = data5[i3];
							if (typeof data6 === "string") {
								if (func5(data6) < 1) {
									const err12 = {
										instancePath: instancePath + "/" + i0 + "/title/" + i3,
										schemaPath: "#/items/properties/title/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/" + i0 + "/title/" + i3,
									schemaPath: "#/items/properties/title/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/" + i0 + "/title",
							schemaPath: "#/items/properties/title/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data0.measures !== void 0) {
					let data7 = data0.measures;
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (Object.keys(data7).length < 1) {
							const err15 = {
								instancePath: instancePath + "/" + i0 + "/measures",
								schemaPath: "#/items/properties/measures/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key1 in data7) if (!(key1 === "approved" || key1 === "criteria" || key1 === "gates" || key1 === "instructions" || key1 === "lessons" || key1 === "parts" || key1 === "tracks" || key1 === "unclear")) {
							const err16 = {
								instancePath: instancePath + "/" + i0 + "/measures",
								schemaPath: "#/items/properties/measures/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data7.approved !== void 0) {
							let data8 = data7.approved;
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								if (Object.keys(data8).length < 1) {
									const err17 = {
										instancePath: instancePath + "/" + i0 + "/measures/approved",
										schemaPath: "#/definitions/routingBounds/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								for (const key2 in data8) if (!(key2 === "atLeast" || key2 === "atMost")) {
									const err18 = {
										instancePath: instancePath + "/" + i0 + "/measures/approved",
										schemaPath: "#/definitions/routingBounds/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (data8.atLeast !== void 0) {
									let data9 = data8.atLeast;
									if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
										const err19 = {
											instancePath: instancePath + "/" + i0 + "/measures/approved/atLeast",
											schemaPath: "#/definitions/routingBounds/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
									if (typeof data9 == "number" && isFinite(data9)) {
										if (data9 < 0 || isNaN(data9)) {
											const err20 = {
												instancePath: instancePath + "/" + i0 + "/measures/approved/atLeast",
												schemaPath: "#/definitions/routingBounds/properties/atLeast/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
									}
								}
								if (data8.atMost !== void 0) {
									let data10 = data8.atMost;
									if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
										const err21 = {
											instancePath: instancePath + "/" + i0 + "/measures/approved/atMost",
											schemaPath: "#/definitions/routingBounds/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									}
									if (typeof data10 == "number" && isFinite(data10)) {
										if (data10 < 0 || isNaN(data10)) {
											const err22 = {
												instancePath: instancePath + "/" + i0 + "/measures/approved/atMost",
												schemaPath: "#/definitions/routingBounds/properties/atMost/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err22];
											else vErrors.push(err22);
											errors++;
										}
									}
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/" + i0 + "/measures/approved",
									schemaPath: "#/definitions/routingBounds/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data7.criteria !== void 0) {
							let data11 = data7.criteria;
							if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
								if (Object.keys(data11).length < 1) {
									const err24 = {
										instancePath: instancePath + "/" + i0 + "/measures/criteria",
										schemaPath: "#/definitions/routingBounds/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								for (const key3 in data11) if (!(key3 === "atLeast" || key3 === "atMost")) {
									const err25 = {
										instancePath: instancePath + "/" + i0 + "/measures/criteria",
										schemaPath: "#/definitions/routingBounds/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								if (data11.atLeast !== void 0) {
									let data12 = data11.atLeast;
									if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
										const err26 = {
											instancePath: instancePath + "/" + i0 + "/measures/criteria/atLeast",
											schemaPath: "#/definitions/routingBounds/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
									if (typeof data12 == "number" && isFinite(data12)) {
										if (data12 < 0 || isNaN(data12)) {
											const err27 = {
												instancePath: instancePath + "/" + i0 + "/measures/criteria/atLeast",
												schemaPath: "#/definitions/routingBounds/properties/atLeast/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									}
								}
								if (data11.atMost !== void 0) {
									let data13 = data11.atMost;
									if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
										const err28 = {
											instancePath: instancePath + "/" + i0 + "/measures/criteria/atMost",
											schemaPath: "#/definitions/routingBounds/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
									if (typeof data13 == "number" && isFinite(data13)) {
										if (data13 < 0 || isNaN(data13)) {
											const err29 = {
												instancePath: instancePath + "/" + i0 + "/measures/criteria/atMost",
												schemaPath: "#/definitions/routingBounds/properties/atMost/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
										}
									}
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/" + i0 + "/measures/criteria",
									schemaPath: "#/definitions/routingBounds/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data7.gates !== void 0) {
							let data14 = data7.gates;
							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
								if (Object.keys(data14).length < 1) {
									const err31 = {
										instancePath: instancePath + "/" + i0 + "/measures/gates",
										schemaPath: "#/definitions/routingBounds/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								for (const key4 in data14) if (!(key4 === "atLeast" || key4 === "atMost")) {
									const err32 = {
										instancePath: instancePath + "/" + i0 + "/measures/gates",
										schemaPath: "#/definitions/routingBounds/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
								if (data14.atLeast !== void 0) {
									let data15 = data14.atLeast;
									if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
										const err33 = {
											instancePath: instancePath + "/" + i0 + "/measures/gates/atLeast",
											schemaPath: "#/definitions/routingBounds/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
									if (typeof data15 == "number" && isFinite(data15)) {
										if (data15 < 0 || isNaN(data15)) {
											const err34 = {
												instancePath: instancePath + "/" + i0 + "/measures/gates/atLeast",
												schemaPath: "#/definitions/routingBounds/properties/atLeast/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
									}
								}
								if (data14.atMost !== void 0) {
									let data16 = data14.atMost;
									if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
										const err35 = {
											instancePath: instancePath + "/" + i0 + "/measures/gates/atMost",
											schemaPath: "#/definitions/routingBounds/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err35];
										else vErrors.push(err35);
										errors++;
									}
									if (typeof data16 == "number" && isFinite(data16)) {
										if (data16 < 0 || isNaN(data16)) {
											const err36 = {
												instancePath: instancePath + "/" + i0 + "/measures/gates/atMost",
												schemaPath: "#/definitions/routingBounds/properties/atMost/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err36];
											else vErrors.push(err36);
											errors++;
										}
									}
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/" + i0 + "/measures/gates",
									schemaPath: "#/definitions/routingBounds/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data7.instructions !== void 0) {
							let data17 = data7.instructions;
							if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
								if (Object.keys(data17).length < 1) {
									const err38 = {
										instancePath: instancePath + "/" + i0 + "/measures/instructions",
										schemaPath: "#/definitions/routingBounds/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								for (const key5 in data17) if (!(key5 === "atLeast" || key5 === "atMost")) {
									const err39 = {
										instancePath: instancePath + "/" + i0 + "/measures/instructions",
										schemaPath: "#/definitions/routingBounds/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (data17.atLeast !== void 0) {
									let data18 = data17.atLeast;
									if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
										const err40 = {
											instancePath: instancePath + "/" + i0 + "/measures/instructions/atLeast",
											schemaPath: "#/definitions/routingBounds/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
									if (typeof data18 == "number" && isFinite(data18)) {
										if (data18 < 0 || isNaN(data18)) {
											const err41 = {
												instancePath: instancePath + "/" + i0 + "/measures/instructions/atLeast",
												schemaPath: "#/definitions/routingBounds/properties/atLeast/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err41];
											else vErrors.push(err41);
											errors++;
										}
									}
								}
								if (data17.atMost !== void 0) {
									let data19 = data17.atMost;
									if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
										const err42 = {
											instancePath: instancePath + "/" + i0 + "/measures/instructions/atMost",
											schemaPath: "#/definitions/routingBounds/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
									if (typeof data19 == "number" && isFinite(data19)) {
										if (data19 < 0 || isNaN(data19)) {
											const err43 = {
												instancePath: instancePath + "/" + i0 + "/measures/instructions/atMost",
												schemaPath: "#/definitions/routingBounds/properties/atMost/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
										}
									}
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/" + i0 + "/measures/instructions",
									schemaPath: "#/definitions/routingBounds/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data7.lessons !== void 0) {
							let data20 = data7.lessons;
							if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
								if (Object.keys(data20).length < 1) {
									const err45 = {
										instancePath: instancePath + "/" + i0 + "/measures/lessons",
										schemaPath: "#/definitions/routingBounds/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
								for (const key6 in data20) if (!(key6 === "atLeast" || key6 === "atMost")) {
									const err46 = {
										instancePath: instancePath + "/" + i0 + "/measures/lessons",
										schemaPath: "#/definitions/routingBounds/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
								if (data20.atLeast !== void 0) {
									let data21 = data20.atLeast;
									if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
										const err47 = {
											instancePath: instancePath + "/" + i0 + "/measures/lessons/atLeast",
											schemaPath: "#/definitions/routingBounds/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
									if (typeof data21 == "number" && isFinite(data21)) {
										if (data21 < 0 || isNaN(data21)) {
											const err48 = {
												instancePath: instancePath + "/" + i0 + "/measures/lessons/atLeast",
												schemaPath: "#/definitions/routingBounds/properties/atLeast/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
									}
								}
								if (data20.atMost !== void 0) {
									let data22 = data20.atMost;
									if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
										const err49 = {
											instancePath: instancePath + "/" + i0 + "/measures/lessons/atMost",
											schemaPath: "#/definitions/routingBounds/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
									if (typeof data22 == "number" && isFinite(data22)) {
										if (data22 < 0 || isNaN(data22)) {
											const err50 = {
												instancePath: instancePath + "/" + i0 + "/measures/lessons/atMost",
												schemaPath: "#/definitions/routingBounds/properties/atMost/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err50];
											else vErrors.push(err50);
											errors++;
										}
									}
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/" + i0 + "/measures/lessons",
									schemaPath: "#/definitions/routingBounds/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data7.parts !== void 0) {
							let data23 = data7.parts;
							if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
								if (Object.keys(data23).length < 1) {
									const err52 = {
										instancePath: instancePath + "/" + i0 + "/measures/parts",
										schemaPath: "#/definitions/routingBounds/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
								for (const key7 in data23) if (!(key7 === "atLeast" || key7 === "atMost")) {
									const err53 = {
										instancePath: instancePath + "/" + i0 + "/measures/parts",
										schemaPath: "#/definitions/routingBounds/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								if (data23.atLeast !== void 0) {
									let data24 = data23.atLeast;
									if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
										const err54 = {
											instancePath: instancePath + "/" + i0 + "/measures/parts/atLeast",
											schemaPath: "#/definitions/routingBounds/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err54];
										else vErrors.push(err54);
										errors++;
									}
									if (typeof data24 == "number" && isFinite(data24)) {
										if (data24 < 0 || isNaN(data24)) {
											const err55 = {
												instancePath: instancePath + "/" + i0 + "/measures/parts/atLeast",
												schemaPath: "#/definitions/routingBounds/properties/atLeast/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err55];
											else vErrors.push(err55);
											errors++;
										}
									}
								}
								if (data23.atMost !== void 0) {
									let data25 = data23.atMost;
									if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
										const err56 = {
											instancePath: instancePath + "/" + i0 + "/measures/parts/atMost",
											schemaPath: "#/definitions/routingBounds/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
									if (typeof data25 == "number" && isFinite(data25)) {
										if (data25 < 0 || isNaN(data25)) {
											const err57 = {
												instancePath: instancePath + "/" + i0 + "/measures/parts/atMost",
												schemaPath: "#/definitions/routingBounds/properties/atMost/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err57];
											else vErrors.push(err57);
											errors++;
										}
									}
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/" + i0 + "/measures/parts",
									schemaPath: "#/definitions/routingBounds/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						if (data7.tracks !== void 0) {
							let data26 = data7.tracks;
							if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
								if (Object.keys(data26).length < 1) {
									const err59 = {
										instancePath: instancePath + "/" + i0 + "/measures/tracks",
										schemaPath: "#/definitions/routingBounds/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
								for (const key8 in data26) if (!(key8 === "atLeast" || key8 === "atMost")) {
									const err60 = {
										instancePath: instancePath + "/" + i0 + "/measures/tracks",
										schemaPath: "#/definitions/routingBounds/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key8 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
								if (data26.atLeast !== void 0) {
									let data27 = data26.atLeast;
									if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
										const err61 = {
											instancePath: instancePath + "/" + i0 + "/measures/tracks/atLeast",
											schemaPath: "#/definitions/routingBounds/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err61];
										else vErrors.push(err61);
										errors++;
									}
									if (typeof data27 == "number" && isFinite(data27)) {
										if (data27 < 0 || isNaN(data27)) {
											const err62 = {
												instancePath: instancePath + "/" + i0 + "/measures/tracks/atLeast",
												schemaPath: "#/definitions/routingBounds/properties/atLeast/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err62];
											else vErrors.push(err62);
											errors++;
										}
									}
								}
								if (data26.atMost !== void 0) {
									let data28 = data26.atMost;
									if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
										const err63 = {
											instancePath: instancePath + "/" + i0 + "/measures/tracks/atMost",
											schemaPath: "#/definitions/routingBounds/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
									if (typeof data28 == "number" && isFinite(data28)) {
										if (data28 < 0 || isNaN(data28)) {
											const err64 = {
												instancePath: instancePath + "/" + i0 + "/measures/tracks/atMost",
												schemaPath: "#/definitions/routingBounds/properties/atMost/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err64];
											else vErrors.push(err64);
											errors++;
										}
									}
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/" + i0 + "/measures/tracks",
									schemaPath: "#/definitions/routingBounds/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
						if (data7.unclear !== void 0) {
							let data29 = data7.unclear;
							if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
								if (Object.keys(data29).length < 1) {
									const err66 = {
										instancePath: instancePath + "/" + i0 + "/measures/unclear",
										schemaPath: "#/definitions/routingBounds/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
								for (const key9 in data29) if (!(key9 === "atLeast" || key9 === "atMost")) {
									const err67 = {
										instancePath: instancePath + "/" + i0 + "/measures/unclear",
										schemaPath: "#/definitions/routingBounds/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key9 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
								if (data29.atLeast !== void 0) {
									let data30 = data29.atLeast;
									if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
										const err68 = {
											instancePath: instancePath + "/" + i0 + "/measures/unclear/atLeast",
											schemaPath: "#/definitions/routingBounds/properties/atLeast/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
									if (typeof data30 == "number" && isFinite(data30)) {
										if (data30 < 0 || isNaN(data30)) {
											const err69 = {
												instancePath: instancePath + "/" + i0 + "/measures/unclear/atLeast",
												schemaPath: "#/definitions/routingBounds/properties/atLeast/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err69];
											else vErrors.push(err69);
											errors++;
										}
									}
								}
								if (data29.atMost !== void 0) {
									let data31 = data29.atMost;
									if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
										const err70 = {
											instancePath: instancePath + "/" + i0 + "/measures/unclear/atMost",
											schemaPath: "#/definitions/routingBounds/properties/atMost/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
									if (typeof data31 == "number" && isFinite(data31)) {
										if (data31 < 0 || isNaN(data31)) {
											const err71 = {
												instancePath: instancePath + "/" + i0 + "/measures/unclear/atMost",
												schemaPath: "#/definitions/routingBounds/properties/atMost/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err71];
											else vErrors.push(err71);
											errors++;
										}
									}
								}
							} else {
								const err72 = {
									instancePath: instancePath + "/" + i0 + "/measures/unclear",
									schemaPath: "#/definitions/routingBounds/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
					} else {
						const err73 = {
							instancePath: instancePath + "/" + i0 + "/measures",
							schemaPath: "#/items/properties/measures/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
	} else {
		const err75 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err75];
		else vErrors.push(err75);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.paths === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "paths" },
				message: "must have required property 'paths'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.ties === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ties" },
				message: "must have required property 'ties'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.situations === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "situations" },
				message: "must have required property 'situations'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.routes === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "routes" },
				message: "must have required property 'routes'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "paths" || key0 === "ties" || key0 === "situations" || key0 === "routes")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err6 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.paths !== void 0) {
			let data1 = data.paths;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.local === void 0) {
					const err7 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/required",
						keyword: "required",
						params: { missingProperty: "local" },
						message: "must have required property 'local'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.async === void 0) {
					const err8 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/required",
						keyword: "required",
						params: { missingProperty: "async" },
						message: "must have required property 'async'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.hybrid === void 0) {
					const err9 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/required",
						keyword: "required",
						params: { missingProperty: "hybrid" },
						message: "must have required property 'hybrid'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "local" || key1 === "async" || key1 === "hybrid")) {
					const err10 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.local !== void 0) {
					let data2 = data1.local;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.title === void 0) {
							const err11 = {
								instancePath: instancePath + "/paths/local",
								schemaPath: "#/definitions/routingPath/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.advice === void 0) {
							const err12 = {
								instancePath: instancePath + "/paths/local",
								schemaPath: "#/definitions/routingPath/required",
								keyword: "required",
								params: { missingProperty: "advice" },
								message: "must have required property 'advice'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key2 in data2) if (!(key2 === "title" || key2 === "advice")) {
							const err13 = {
								instancePath: instancePath + "/paths/local",
								schemaPath: "#/definitions/routingPath/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data2.title !== void 0) {
							let data3 = data2.title;
							if (typeof data3 === "string") {
								if (func5(data3) < 1) {
									const err14 = {
										instancePath: instancePath + "/paths/local/title",
										schemaPath: "#/definitions/routingPath/properties/title/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/paths/local/title",
									schemaPath: "#/definitions/routingPath/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data2.advice !== void 0) {
							let data4 = data2.advice;
							if (typeof data4 === "string") {
								if (func5(data4) < 1) {
									const err16 = {
										instancePath: instancePath + "/paths/local/advice",
										schemaPath: "#/definitions/routingPath/properties/advice/minLength",
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
									instancePath: instancePath + "/paths/local/advice",
									schemaPath: "#/definitions/routingPath/properties/advice/type",
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
							instancePath: instancePath + "/paths/local",
							schemaPath: "#/definitions/routingPath/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data1.async !== void 0) {
					let data5 = data1.async;
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.title === void 0) {
							const err19 = {
								instancePath: instancePath + "/paths/async",
								schemaPath: "#/definitions/routingPath/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data5.advice === void 0) {
							const err20 = {
								instancePath: instancePath + "/paths/async",
								schemaPath: "#/definitions/routingPath/required",
								keyword: "required",
								params: { missingProperty: "advice" },
								message: "must have required property 'advice'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						for (const key3 in data5) if (!(key3 === "title" || key3 === "advice")) {
							const err21 = {
								instancePath: instancePath + "/paths/async",
								schemaPath: "#/definitions/routingPath/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data5.title !== void 0) {
							let data6 = data5.title;
							if (typeof data6 === "string") {
								if (func5(data6) < 1) {
									const err22 = {
										instancePath: instancePath + "/paths/async/title",
										schemaPath: "#/definitions/routingPath/properties/title/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/paths/async/title",
									schemaPath: "#/definitions/routingPath/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data5.advice !== void 0) {
							let data7 = data5.advice;
							if (typeof data7 === "string") {
								if (func5(data7) < 1) {
									const err24 = {
										instancePath: instancePath + "/paths/async/advice",
										schemaPath: "#/definitions/routingPath/properties/advice/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/paths/async/advice",
									schemaPath: "#/definitions/routingPath/properties/advice/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/paths/async",
							schemaPath: "#/definitions/routingPath/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data1.hybrid !== void 0) {
					let data8 = data1.hybrid;
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.title === void 0) {
							const err27 = {
								instancePath: instancePath + "/paths/hybrid",
								schemaPath: "#/definitions/routingPath/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data8.advice === void 0) {
							const err28 = {
								instancePath: instancePath + "/paths/hybrid",
								schemaPath: "#/definitions/routingPath/required",
								keyword: "required",
								params: { missingProperty: "advice" },
								message: "must have required property 'advice'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						for (const key4 in data8) if (!(key4 === "title" || key4 === "advice")) {
							const err29 = {
								instancePath: instancePath + "/paths/hybrid",
								schemaPath: "#/definitions/routingPath/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data8.title !== void 0) {
							let data9 = data8.title;
							if (typeof data9 === "string") {
								if (func5(data9) < 1) {
									const err30 = {
										instancePath: instancePath + "/paths/hybrid/title",
										schemaPath: "#/definitions/routingPath/properties/title/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/paths/hybrid/title",
									schemaPath: "#/definitions/routingPath/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data8.advice !== void 0) {
							let data10 = data8.advice;
							if (typeof data10 === "string") {
								if (func5(data10) < 1) {
									const err32 = {
										instancePath: instancePath + "/paths/hybrid/advice",
										schemaPath: "#/definitions/routingPath/properties/advice/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/paths/hybrid/advice",
									schemaPath: "#/definitions/routingPath/properties/advice/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/paths/hybrid",
							schemaPath: "#/definitions/routingPath/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.ties !== void 0) {
			let data11 = data.ties;
			if (Array.isArray(data11)) {
				if (data11.length > 3) {
					const err36 = {
						instancePath: instancePath + "/ties",
						schemaPath: "#/properties/ties/maxItems",
						keyword: "maxItems",
						params: { limit: 3 },
						message: "must NOT have more than 3 items"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data11.length < 3) {
					const err37 = {
						instancePath: instancePath + "/ties",
						schemaPath: "#/properties/ties/minItems",
						keyword: "minItems",
						params: { limit: 3 },
						message: "must NOT have fewer than 3 items"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (!(data12 === "local" || data12 === "async" || data12 === "hybrid")) {
						const err38 = {
							instancePath: instancePath + "/ties/" + i0,
							schemaPath: "#/definitions/routingPathName/enum",
							keyword: "enum",
							params: { allowedValues: schema37.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				let i1 = data11.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data11[i1], data11[j0])) {
						const err39 = {
							instancePath: instancePath + "/ties",
							schemaPath: "#/properties/ties/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
						break outer0;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/ties",
					schemaPath: "#/properties/ties/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.situations !== void 0) {
			let data13 = data.situations;
			if (Array.isArray(data13)) {
				if (data13.length < 1) {
					const err41 = {
						instancePath: instancePath + "/situations",
						schemaPath: "#/properties/situations/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				const len1 = data13.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data14 = data13[i2];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.id === void 0) {
							const err42 = {
								instancePath: instancePath + "/situations/" + i2,
								schemaPath: "#/properties/situations/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data14.title === void 0) {
							const err43 = {
								instancePath: instancePath + "/situations/" + i2,
								schemaPath: "#/properties/situations/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data14.votes === void 0) {
							const err44 = {
								instancePath: instancePath + "/situations/" + i2,
								schemaPath: "#/properties/situations/items/required",
								keyword: "required",
								params: { missingProperty: "votes" },
								message: "must have required property 'votes'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						for (const key5 in data14) if (!(key5 === "id" || key5 === "title" || key5 === "votes" || key5 === "found")) {
							const err45 = {
								instancePath: instancePath + "/situations/" + i2,
								schemaPath: "#/properties/situations/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data14.id !== void 0) {
							let data15 = data14.id;
							if (typeof data15 === "string") {
								if (!pattern30.test(data15)) {
									const err46 = {
										instancePath: instancePath + "/situations/" + i2 + "/id",
										schemaPath: "#/definitions/routingId/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
										message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
							} else {
								const err47 = {
									instancePath: instancePath + "/situations/" + i2 + "/id",
									schemaPath: "#/definitions/routingId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data14.title !== void 0) {
							let data16 = data14.title;
							if (typeof data16 === "string") {
								if (func5(data16) < 1) {
									const err48 = {
										instancePath: instancePath + "/situations/" + i2 + "/title",
										schemaPath: "#/properties/situations/items/properties/title/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/situations/" + i2 + "/title",
									schemaPath: "#/properties/situations/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data14.votes !== void 0) {
							let data17 = data14.votes;
							if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
								if (data17.local === void 0) {
									const err50 = {
										instancePath: instancePath + "/situations/" + i2 + "/votes",
										schemaPath: "#/properties/situations/items/properties/votes/required",
										keyword: "required",
										params: { missingProperty: "local" },
										message: "must have required property 'local'"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								if (data17.async === void 0) {
									const err51 = {
										instancePath: instancePath + "/situations/" + i2 + "/votes",
										schemaPath: "#/properties/situations/items/properties/votes/required",
										keyword: "required",
										params: { missingProperty: "async" },
										message: "must have required property 'async'"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
								if (data17.hybrid === void 0) {
									const err52 = {
										instancePath: instancePath + "/situations/" + i2 + "/votes",
										schemaPath: "#/properties/situations/items/properties/votes/required",
										keyword: "required",
										params: { missingProperty: "hybrid" },
										message: "must have required property 'hybrid'"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
								for (const key6 in data17) if (!(key6 === "local" || key6 === "async" || key6 === "hybrid")) {
									const err53 = {
										instancePath: instancePath + "/situations/" + i2 + "/votes",
										schemaPath: "#/properties/situations/items/properties/votes/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								if (data17.local !== void 0) {
									let data18 = data17.local;
									if (!(data18 === "for" || data18 === "against")) {
										const err54 = {
											instancePath: instancePath + "/situations/" + i2 + "/votes/local",
											schemaPath: "#/definitions/routingVote/enum",
											keyword: "enum",
											params: { allowedValues: schema39.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err54];
										else vErrors.push(err54);
										errors++;
									}
								}
								if (data17.async !== void 0) {
									let data19 = data17.async;
									if (!(data19 === "for" || data19 === "against")) {
										const err55 = {
											instancePath: instancePath + "/situations/" + i2 + "/votes/async",
											schemaPath: "#/definitions/routingVote/enum",
											keyword: "enum",
											params: { allowedValues: schema39.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err55];
										else vErrors.push(err55);
										errors++;
									}
								}
								if (data17.hybrid !== void 0) {
									let data20 = data17.hybrid;
									if (!(data20 === "for" || data20 === "against")) {
										const err56 = {
											instancePath: instancePath + "/situations/" + i2 + "/votes/hybrid",
											schemaPath: "#/definitions/routingVote/enum",
											keyword: "enum",
											params: { allowedValues: schema39.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/situations/" + i2 + "/votes",
									schemaPath: "#/properties/situations/items/properties/votes/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data14.found !== void 0) {
							if (!validate26(data14.found, {
								instancePath: instancePath + "/situations/" + i2 + "/found",
								parentData: data14,
								parentDataProperty: "found",
								rootData
							})) {
								vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/situations/" + i2,
							schemaPath: "#/properties/situations/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/situations",
					schemaPath: "#/properties/situations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.routes !== void 0) {
			let data22 = data.routes;
			if (Array.isArray(data22)) {
				if (data22.length < 1) {
					const err60 = {
						instancePath: instancePath + "/routes",
						schemaPath: "#/properties/routes/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				const len2 = data22.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data23 = data22[i3];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.id === void 0) {
							const err61 = {
								instancePath: instancePath + "/routes/" + i3,
								schemaPath: "#/properties/routes/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data23.title === void 0) {
							const err62 = {
								instancePath: instancePath + "/routes/" + i3,
								schemaPath: "#/properties/routes/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						if (data23.steps === void 0) {
							const err63 = {
								instancePath: instancePath + "/routes/" + i3,
								schemaPath: "#/properties/routes/items/required",
								keyword: "required",
								params: { missingProperty: "steps" },
								message: "must have required property 'steps'"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						for (const key7 in data23) if (!(key7 === "id" || key7 === "title" || key7 === "paths" || key7 === "when" || key7 === "steps")) {
							const err64 = {
								instancePath: instancePath + "/routes/" + i3,
								schemaPath: "#/properties/routes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data23.id !== void 0) {
							let data24 = data23.id;
							if (typeof data24 === "string") {
								if (!pattern30.test(data24)) {
									const err65 = {
										instancePath: instancePath + "/routes/" + i3 + "/id",
										schemaPath: "#/definitions/routingId/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
										message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/routes/" + i3 + "/id",
									schemaPath: "#/definitions/routingId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data23.title !== void 0) {
							let data25 = data23.title;
							if (typeof data25 === "string") {
								if (func5(data25) < 1) {
									const err67 = {
										instancePath: instancePath + "/routes/" + i3 + "/title",
										schemaPath: "#/properties/routes/items/properties/title/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
							} else {
								const err68 = {
									instancePath: instancePath + "/routes/" + i3 + "/title",
									schemaPath: "#/properties/routes/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
						if (data23.paths !== void 0) {
							let data26 = data23.paths;
							if (Array.isArray(data26)) {
								if (data26.length < 1) {
									const err69 = {
										instancePath: instancePath + "/routes/" + i3 + "/paths",
										schemaPath: "#/properties/routes/items/properties/paths/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
								const len3 = data26.length;
								for (let i4 = 0; i4 < len3; i4++) {
									let data27 = data26[i4];
									if (!(data27 === "local" || data27 === "async" || data27 === "hybrid")) {
										const err70 = {
											instancePath: instancePath + "/routes/" + i3 + "/paths/" + i4,
											schemaPath: "#/definitions/routingPathName/enum",
											keyword: "enum",
											params: { allowedValues: schema37.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err70];
										else vErrors.push(err70);
										errors++;
									}
								}
							} else {
								const err71 = {
									instancePath: instancePath + "/routes/" + i3 + "/paths",
									schemaPath: "#/properties/routes/items/properties/paths/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data23.when !== void 0) {
							if (!validate26(data23.when, {
								instancePath: instancePath + "/routes/" + i3 + "/when",
								parentData: data23,
								parentDataProperty: "when",
								rootData
							})) {
								vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
								errors = vErrors.length;
							}
						}
						if (data23.steps !== void 0) {
							let data29 = data23.steps;
							if (Array.isArray(data29)) {
								if (data29.length < 1) {
									const err72 = {
										instancePath: instancePath + "/routes/" + i3 + "/steps",
										schemaPath: "#/properties/routes/items/properties/steps/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
								const len4 = data29.length;
								for (let i5 = 0; i5 < len4; i5++) {
									let data30 = data29[i5];
									if (typeof data30 === "string") {
										if (func5(data30) < 1) {
											const err73 = {
												instancePath: instancePath + "/routes/" + i3 + "/steps/" + i5,
												schemaPath: "#/properties/routes/items/properties/steps/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err73];
											else vErrors.push(err73);
											errors++;
										}
									} else {
										const err74 = {
											instancePath: instancePath + "/routes/" + i3 + "/steps/" + i5,
											schemaPath: "#/properties/routes/items/properties/steps/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									}
								}
							} else {
								const err75 = {
									instancePath: instancePath + "/routes/" + i3 + "/steps",
									schemaPath: "#/properties/routes/items/properties/steps/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
					} else {
						const err76 = {
							instancePath: instancePath + "/routes/" + i3,
							schemaPath: "#/properties/routes/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/routes",
					schemaPath: "#/properties/routes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
	} else {
		const err78 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err78];
		else vErrors.push(err78);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const validateSkill = validate29;
const schema53 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "skill.schema.json",
	"title": "SkillFrontmatter",
	"description": "Frontmatter of SKILL.md: the Agent Skills specification and what VS Code and Claude Code add.",
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
		"user-invocable": {
			"description": "Whether people can call the skill.",
			"type": "boolean"
		},
		"user-invokable": {
			"description": "Former spelling of `user-invocable`.",
			"type": ["boolean", "string"],
			"deprecated": true,
			"x-replacement": "user-invocable"
		},
		"disable-model-invocation": {
			"description": "Whether the model is kept from loading the skill by itself.",
			"type": "boolean"
		},
		"license": {
			"description": "Licence of the skill.",
			"type": ["string", "object"]
		},
		"compatibility": {
			"description": "What the skill needs to run.",
			"type": ["string", "object"]
		},
		"metadata": {
			"description": "Free-form data.",
			"type": "object"
		},
		"context": {
			"description": "`fork` runs the skill as a subagent.",
			"type": "string",
			"enum": ["fork"]
		},
		"allowed-tools": {
			"description": "Tools that may be used: a list, or names separated by commas.",
			"type": ["string", "array"],
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"disallowed-tools": {
			"description": "Tools that may not be used: a list, or names separated by commas.",
			"type": ["string", "array"],
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"when_to_use": { "type": "string" },
		"arguments": {
			"type": ["string", "array"],
			"items": { "type": "string" }
		},
		"model": { "type": "string" },
		"effort": { "type": ["string", "number"] },
		"agent": { "type": "string" },
		"hooks": { "type": "object" },
		"paths": {
			"type": ["string", "array"],
			"items": { "type": "string" }
		},
		"shell": { "type": "string" },
		"background": { "type": "boolean" }
	},
	"additionalProperties": false
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema53.properties, key0)) {
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
					params: { type: schema53.properties.name.type },
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
					params: { type: schema53.properties.description.type },
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
					params: { type: schema53.properties["argument-hint"].type },
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
		if (data["user-invocable"] !== void 0) {
			if (typeof data["user-invocable"] !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/user-invocable",
					schemaPath: "#/properties/user-invocable/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data["user-invokable"] !== void 0) {
			let data4 = data["user-invokable"];
			if (typeof data4 !== "boolean" && typeof data4 !== "string") {
				const err8 = {
					instancePath: instancePath + "/user-invokable",
					schemaPath: "#/properties/user-invokable/type",
					keyword: "type",
					params: { type: schema53.properties["user-invokable"].type },
					message: "must be boolean,string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data["disable-model-invocation"] !== void 0) {
			if (typeof data["disable-model-invocation"] !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/disable-model-invocation",
					schemaPath: "#/properties/disable-model-invocation/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.license !== void 0) {
			let data6 = data.license;
			if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
				const err10 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: schema53.properties.license.type },
					message: "must be string,object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.compatibility !== void 0) {
			let data7 = data.compatibility;
			if (typeof data7 !== "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
				const err11 = {
					instancePath: instancePath + "/compatibility",
					schemaPath: "#/properties/compatibility/type",
					keyword: "type",
					params: { type: schema53.properties.compatibility.type },
					message: "must be string,object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			let data8 = data.metadata;
			if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
				const err12 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.context !== void 0) {
			let data9 = data.context;
			if (typeof data9 !== "string") {
				const err13 = {
					instancePath: instancePath + "/context",
					schemaPath: "#/properties/context/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (!(data9 === "fork")) {
				const err14 = {
					instancePath: instancePath + "/context",
					schemaPath: "#/properties/context/enum",
					keyword: "enum",
					params: { allowedValues: schema53.properties.context.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data["allowed-tools"] !== void 0) {
			let data10 = data["allowed-tools"];
			if (typeof data10 !== "string" && !Array.isArray(data10)) {
				const err15 = {
					instancePath: instancePath + "/allowed-tools",
					schemaPath: "#/properties/allowed-tools/type",
					keyword: "type",
					params: { type: schema53.properties["allowed-tools"].type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (typeof data11 === "string") {
						if (func5(data11) < 1) {
							const err16 = {
								instancePath: instancePath + "/allowed-tools/" + i0,
								schemaPath: "#/properties/allowed-tools/items/minLength",
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
							instancePath: instancePath + "/allowed-tools/" + i0,
							schemaPath: "#/properties/allowed-tools/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			}
		}
		if (data["disallowed-tools"] !== void 0) {
			let data12 = data["disallowed-tools"];
			if (typeof data12 !== "string" && !Array.isArray(data12)) {
				const err18 = {
					instancePath: instancePath + "/disallowed-tools",
					schemaPath: "#/properties/disallowed-tools/type",
					keyword: "type",
					params: { type: schema53.properties["disallowed-tools"].type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data13 = data12[i1];
					if (typeof data13 === "string") {
						if (func5(data13) < 1) {
							const err19 = {
								instancePath: instancePath + "/disallowed-tools/" + i1,
								schemaPath: "#/properties/disallowed-tools/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/disallowed-tools/" + i1,
							schemaPath: "#/properties/disallowed-tools/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			}
		}
		if (data.when_to_use !== void 0) {
			if (typeof data.when_to_use !== "string") {
				const err21 = {
					instancePath: instancePath + "/when_to_use",
					schemaPath: "#/properties/when_to_use/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.arguments !== void 0) {
			let data15 = data.arguments;
			if (typeof data15 !== "string" && !Array.isArray(data15)) {
				const err22 = {
					instancePath: instancePath + "/arguments",
					schemaPath: "#/properties/arguments/type",
					keyword: "type",
					params: { type: schema53.properties.arguments.type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (Array.isArray(data15)) {
				const len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data15[i2] !== "string") {
					const err23 = {
						instancePath: instancePath + "/arguments/" + i2,
						schemaPath: "#/properties/arguments/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.model !== void 0) {
			if (typeof data.model !== "string") {
				const err24 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.effort !== void 0) {
			let data18 = data.effort;
			if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18))) {
				const err25 = {
					instancePath: instancePath + "/effort",
					schemaPath: "#/properties/effort/type",
					keyword: "type",
					params: { type: schema53.properties.effort.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.agent !== void 0) {
			if (typeof data.agent !== "string") {
				const err26 = {
					instancePath: instancePath + "/agent",
					schemaPath: "#/properties/agent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.hooks !== void 0) {
			let data20 = data.hooks;
			if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
				const err27 = {
					instancePath: instancePath + "/hooks",
					schemaPath: "#/properties/hooks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.paths !== void 0) {
			let data21 = data.paths;
			if (typeof data21 !== "string" && !Array.isArray(data21)) {
				const err28 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: schema53.properties.paths.type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (Array.isArray(data21)) {
				const len3 = data21.length;
				for (let i3 = 0; i3 < len3; i3++) if (typeof data21[i3] !== "string") {
					const err29 = {
						instancePath: instancePath + "/paths/" + i3,
						schemaPath: "#/properties/paths/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		if (data.shell !== void 0) {
			if (typeof data.shell !== "string") {
				const err30 = {
					instancePath: instancePath + "/shell",
					schemaPath: "#/properties/shell/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.background !== void 0) {
			if (typeof data.background !== "boolean") {
				const err31 = {
					instancePath: instancePath + "/background",
					schemaPath: "#/properties/background/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
const validateSpec = validate30;
const schema54 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "spec.schema.json",
	"title": "SpecFrontmatter",
	"description": "Frontmatter of *.spec.md. No runtime prescribes its keys, so none is unknown.",
	"type": "object",
	"properties": { "description": {
		"description": "One sentence that says what it is for and when it applies.",
		"type": [
			"string",
			"number",
			"boolean"
		],
		"pattern": "\\S"
	} },
	"additionalProperties": true
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.description !== void 0) {
			let data0 = data.description;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema54.properties.description.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
export { validateAgent, validateAgentsFile, validateBaseline, validateClaudeAgent, validateClaudeRule, validateConfig, validateContext, validateInstructions, validateManifest, validateMemory, validatePrompt, validateRenameJournal, validateRouting, validateSkill, validateSpec };
