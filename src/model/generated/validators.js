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
const validateAgentsFile = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate22.errors = vErrors;
	return errors === 0;
}
const validateBaseline = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate23.errors = vErrors;
	return errors === 0;
}
const validateClaudeAgent = validate24;
const schema9 = {
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
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema9.properties.name.type },
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
					params: { type: schema9.properties.description.type },
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
					params: { type: schema9.properties.tools.type },
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
							params: { type: schema9.properties.tools.items.type },
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
					params: { type: schema9.properties.disallowedTools.type },
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
							params: { type: schema9.properties.disallowedTools.items.type },
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
					params: { type: schema9.properties.model.type },
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
					params: { allowedValues: schema9.properties.permissionMode.enum },
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
					params: { type: schema9.properties.skills.type },
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
					params: { type: schema9.properties.mcpServers.type },
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
					params: { allowedValues: schema9.properties.memory.enum },
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
					params: { type: schema9.properties.effort.type },
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
	validate24.errors = vErrors;
	return errors === 0;
}
const validateClaudeRule = validate25;
const schema10 = {
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
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema10.properties.description.type },
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
							params: { type: schema10.properties.paths.items.type },
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
	validate25.errors = vErrors;
	return errors === 0;
}
const validateConfig = validate26;
const schema11 = {
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
const schema13 = {
	"errorMessage": "Write off, info, warning or error.",
	"enum": [
		"off",
		"error",
		"warning",
		"info"
	]
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "off" || data === "error" || data === "warning" || data === "info")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema13.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "memory-budget" || key0 === "no-broken-anchor" || key0 === "no-escalation" || key0 === "require-spec-sections")) {
			if (!validate28(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
						if (!validate28(data1[0], {
							instancePath: instancePath + "/memory-budget/0",
							parentData: data1,
							parentDataProperty: 0,
							rootData
						})) {
							vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
				if (!validate28(data1, {
					instancePath: instancePath + "/memory-budget",
					parentData: data,
					parentDataProperty: "memory-budget",
					rootData
				})) {
					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
						if (!validate28(data8[0], {
							instancePath: instancePath + "/no-broken-anchor/0",
							parentData: data8,
							parentDataProperty: 0,
							rootData
						})) {
							vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
				if (!validate28(data8, {
					instancePath: instancePath + "/no-broken-anchor",
					parentData: data,
					parentDataProperty: "no-broken-anchor",
					rootData
				})) {
					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
						if (!validate28(data12[0], {
							instancePath: instancePath + "/no-escalation/0",
							parentData: data12,
							parentDataProperty: 0,
							rootData
						})) {
							vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
				if (!validate28(data12, {
					instancePath: instancePath + "/no-escalation",
					parentData: data,
					parentDataProperty: "no-escalation",
					rootData
				})) {
					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
		if (data["require-spec-sections"] !== void 0) {
			let data16 = data["require-spec-sections"];
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
							instancePath: instancePath + "/require-spec-sections",
							schemaPath: "#/properties/require-spec-sections/then/maxItems",
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
							instancePath: instancePath + "/require-spec-sections",
							schemaPath: "#/properties/require-spec-sections/then/minItems",
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
							instancePath: instancePath + "/require-spec-sections",
							schemaPath: "#/properties/require-spec-sections/then/additionalItems",
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
						if (!validate28(data16[0], {
							instancePath: instancePath + "/require-spec-sections/0",
							parentData: data16,
							parentDataProperty: 0,
							rootData
						})) {
							vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
							errors = vErrors.length;
						}
					}
					if (len7 > 1) {
						let data18 = data16[1];
						if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
							for (const key4 in data18) if (!(key4 === "sections")) {
								const err38 = {
									instancePath: instancePath + "/require-spec-sections/1",
									schemaPath: "#/properties/require-spec-sections/then/items/1/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
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
												const err39 = {
													instancePath: instancePath + "/require-spec-sections/1/sections/" + i0,
													schemaPath: "#/properties/require-spec-sections/then/items/1/properties/sections/items/minLength",
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
												instancePath: instancePath + "/require-spec-sections/1/sections/" + i0,
												schemaPath: "#/properties/require-spec-sections/then/items/1/properties/sections/items/type",
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
										instancePath: instancePath + "/require-spec-sections/1/sections",
										schemaPath: "#/properties/require-spec-sections/then/items/1/properties/sections/type",
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
								instancePath: instancePath + "/require-spec-sections/1",
								schemaPath: "#/properties/require-spec-sections/then/items/1/type",
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
						instancePath: instancePath + "/require-spec-sections",
						schemaPath: "#/properties/require-spec-sections/then/type",
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
				if (!validate28(data16, {
					instancePath: instancePath + "/require-spec-sections",
					parentData: data,
					parentDataProperty: "require-spec-sections",
					rootData
				})) {
					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
					errors = vErrors.length;
				}
				var _valid3 = _errs62 === errors;
				valid11 = _valid3;
				ifClause3 = "else";
			}
			if (!valid11) {
				const err44 = {
					instancePath: instancePath + "/require-spec-sections",
					schemaPath: "#/properties/require-spec-sections/if",
					keyword: "if",
					params: { failingKeyword: ifClause3 },
					message: "must match \"" + ifClause3 + "\" schema"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
	} else {
		const err45 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err45];
		else vErrors.push(err45);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const pattern13 = /* @__PURE__ */ new RegExp("^1\\.[0-9]{1,4}$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^https?://", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema11.properties.extends.type },
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
			if (!validate27(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
							if (!validate27(data9.rules, {
								instancePath: instancePath + "/overrides/" + i3 + "/rules",
								parentData: data9,
								parentDataProperty: "rules",
								rootData
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
				for (const key3 in data15) if (!func2.call(schema11.properties.allowKeys.properties, key3)) {
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
									params: { type: schema11.properties.allowLoss.items.properties.runtime.type },
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
										params: { allowedValues: schema11.properties.allowLoss.items.properties.runtime.then.enum },
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
											params: { allowedValues: schema11.properties.allowLoss.items.properties.runtime.items.enum },
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
									params: { type: schema11.properties.allowLoss.items.properties.primitive.type },
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
									params: { type: schema11.properties.allowLoss.items.properties.effect.type },
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
										params: { allowedValues: schema11.properties.allowLoss.items.properties.effect.then.enum },
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
											params: { allowedValues: schema11.properties.allowLoss.items.properties.effect.items.enum },
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
						if (!pattern13.test(data44)) {
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
		if (data.budgets !== void 0) {
			let data45 = data.budgets;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				for (const key6 in data45) if (!(key6 === "files" || key6 === "paths")) {
					const err83 = {
						instancePath: instancePath + "/budgets",
						schemaPath: "#/properties/budgets/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (data45.files !== void 0) {
					let data46 = data45.files;
					if (Array.isArray(data46)) {
						const len18 = data46.length;
						for (let i18 = 0; i18 < len18; i18++) {
							let data47 = data46[i18];
							if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
								if (Object.keys(data47).length < 2) {
									const err84 = {
										instancePath: instancePath + "/budgets/files/" + i18,
										schemaPath: "#/properties/budgets/properties/files/items/minProperties",
										keyword: "minProperties",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 properties"
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
								if (data47.files === void 0) {
									const err85 = {
										instancePath: instancePath + "/budgets/files/" + i18,
										schemaPath: "#/properties/budgets/properties/files/items/required",
										keyword: "required",
										params: { missingProperty: "files" },
										message: "must have required property 'files'"
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
								for (const key7 in data47) if (!(key7 === "files" || key7 === "tokens" || key7 === "lines" || key7 === "bytes")) {
									const err86 = {
										instancePath: instancePath + "/budgets/files/" + i18,
										schemaPath: "#/properties/budgets/properties/files/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
								if (data47.files !== void 0) {
									let data48 = data47.files;
									if (Array.isArray(data48)) {
										if (data48.length < 1) {
											const err87 = {
												instancePath: instancePath + "/budgets/files/" + i18 + "/files",
												schemaPath: "#/properties/budgets/properties/files/items/properties/files/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err87];
											else vErrors.push(err87);
											errors++;
										}
										const len19 = data48.length;
										for (let i19 = 0; i19 < len19; i19++) {
											let data49 = data48[i19];
											if (typeof data49 === "string") {
												if (func5(data49) < 1) {
													const err88 = {
														instancePath: instancePath + "/budgets/files/" + i18 + "/files/" + i19,
														schemaPath: "#/properties/budgets/properties/files/items/properties/files/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err88];
													else vErrors.push(err88);
													errors++;
												}
											} else {
												const err89 = {
													instancePath: instancePath + "/budgets/files/" + i18 + "/files/" + i19,
													schemaPath: "#/properties/budgets/properties/files/items/properties/files/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err89];
												else vErrors.push(err89);
												errors++;
											}
										}
									} else {
										const err90 = {
											instancePath: instancePath + "/budgets/files/" + i18 + "/files",
											schemaPath: "#/properties/budgets/properties/files/items/properties/files/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err90];
										else vErrors.push(err90);
										errors++;
									}
								}
								if (data47.tokens !== void 0) {
									let data50 = data47.tokens;
									if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
										const err91 = {
											instancePath: instancePath + "/budgets/files/" + i18 + "/tokens",
											schemaPath: "#/properties/budgets/properties/files/items/properties/tokens/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err91];
										else vErrors.push(err91);
										errors++;
									}
									if (typeof data50 == "number" && isFinite(data50)) {
										if (data50 < 1 || isNaN(data50)) {
											const err92 = {
												instancePath: instancePath + "/budgets/files/" + i18 + "/tokens",
												schemaPath: "#/properties/budgets/properties/files/items/properties/tokens/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err92];
											else vErrors.push(err92);
											errors++;
										}
									}
								}
								if (data47.lines !== void 0) {
									let data51 = data47.lines;
									if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
										const err93 = {
											instancePath: instancePath + "/budgets/files/" + i18 + "/lines",
											schemaPath: "#/properties/budgets/properties/files/items/properties/lines/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err93];
										else vErrors.push(err93);
										errors++;
									}
									if (typeof data51 == "number" && isFinite(data51)) {
										if (data51 < 1 || isNaN(data51)) {
											const err94 = {
												instancePath: instancePath + "/budgets/files/" + i18 + "/lines",
												schemaPath: "#/properties/budgets/properties/files/items/properties/lines/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err94];
											else vErrors.push(err94);
											errors++;
										}
									}
								}
								if (data47.bytes !== void 0) {
									let data52 = data47.bytes;
									if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
										const err95 = {
											instancePath: instancePath + "/budgets/files/" + i18 + "/bytes",
											schemaPath: "#/properties/budgets/properties/files/items/properties/bytes/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err95];
										else vErrors.push(err95);
										errors++;
									}
									if (typeof data52 == "number" && isFinite(data52)) {
										if (data52 < 1 || isNaN(data52)) {
											const err96 = {
												instancePath: instancePath + "/budgets/files/" + i18 + "/bytes",
												schemaPath: "#/properties/budgets/properties/files/items/properties/bytes/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err96];
											else vErrors.push(err96);
											errors++;
										}
									}
								}
							} else {
								const err97 = {
									instancePath: instancePath + "/budgets/files/" + i18,
									schemaPath: "#/properties/budgets/properties/files/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err97];
								else vErrors.push(err97);
								errors++;
							}
						}
					} else {
						const err98 = {
							instancePath: instancePath + "/budgets/files",
							schemaPath: "#/properties/budgets/properties/files/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
				}
				if (data45.paths !== void 0) {
					let data53 = data45.paths;
					if (Array.isArray(data53)) {
						const len20 = data53.length;
						for (let i20 = 0; i20 < len20; i20++) {
							let data54 = data53[i20];
							if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
								if (Object.keys(data54).length < 2) {
									const err99 = {
										instancePath: instancePath + "/budgets/paths/" + i20,
										schemaPath: "#/properties/budgets/properties/paths/items/minProperties",
										keyword: "minProperties",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 properties"
									};
									if (vErrors === null) vErrors = [err99];
									else vErrors.push(err99);
									errors++;
								}
								if (data54.paths === void 0) {
									const err100 = {
										instancePath: instancePath + "/budgets/paths/" + i20,
										schemaPath: "#/properties/budgets/properties/paths/items/required",
										keyword: "required",
										params: { missingProperty: "paths" },
										message: "must have required property 'paths'"
									};
									if (vErrors === null) vErrors = [err100];
									else vErrors.push(err100);
									errors++;
								}
								for (const key8 in data54) if (!(key8 === "paths" || key8 === "runtime" || key8 === "tokens" || key8 === "lines" || key8 === "bytes")) {
									const err101 = {
										instancePath: instancePath + "/budgets/paths/" + i20,
										schemaPath: "#/properties/budgets/properties/paths/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key8 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err101];
									else vErrors.push(err101);
									errors++;
								}
								if (data54.paths !== void 0) {
									let data55 = data54.paths;
									if (Array.isArray(data55)) {
										if (data55.length < 1) {
											const err102 = {
												instancePath: instancePath + "/budgets/paths/" + i20 + "/paths",
												schemaPath: "#/properties/budgets/properties/paths/items/properties/paths/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err102];
											else vErrors.push(err102);
											errors++;
										}
										const len21 = data55.length;
										for (let i21 = 0; i21 < len21; i21++) {
											let data56 = data55[i21];
											if (typeof data56 === "string") {
												if (func5(data56) < 1) {
													const err103 = {
														instancePath: instancePath + "/budgets/paths/" + i20 + "/paths/" + i21,
														schemaPath: "#/properties/budgets/properties/paths/items/properties/paths/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err103];
													else vErrors.push(err103);
													errors++;
												}
											} else {
												const err104 = {
													instancePath: instancePath + "/budgets/paths/" + i20 + "/paths/" + i21,
													schemaPath: "#/properties/budgets/properties/paths/items/properties/paths/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err104];
												else vErrors.push(err104);
												errors++;
											}
										}
									} else {
										const err105 = {
											instancePath: instancePath + "/budgets/paths/" + i20 + "/paths",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/paths/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err105];
										else vErrors.push(err105);
										errors++;
									}
								}
								if (data54.runtime !== void 0) {
									let data57 = data54.runtime;
									if (typeof data57 !== "string") {
										const err106 = {
											instancePath: instancePath + "/budgets/paths/" + i20 + "/runtime",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/runtime/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err106];
										else vErrors.push(err106);
										errors++;
									}
									if (!(data57 === "vscode" || data57 === "copilot" || data57 === "claude" || data57 === "codex" || data57 === "gemini")) {
										const err107 = {
											instancePath: instancePath + "/budgets/paths/" + i20 + "/runtime",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/runtime/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.budgets.properties.paths.items.properties.runtime.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
								}
								if (data54.tokens !== void 0) {
									let data58 = data54.tokens;
									if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
										const err108 = {
											instancePath: instancePath + "/budgets/paths/" + i20 + "/tokens",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/tokens/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err108];
										else vErrors.push(err108);
										errors++;
									}
									if (typeof data58 == "number" && isFinite(data58)) {
										if (data58 < 1 || isNaN(data58)) {
											const err109 = {
												instancePath: instancePath + "/budgets/paths/" + i20 + "/tokens",
												schemaPath: "#/properties/budgets/properties/paths/items/properties/tokens/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err109];
											else vErrors.push(err109);
											errors++;
										}
									}
								}
								if (data54.lines !== void 0) {
									let data59 = data54.lines;
									if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
										const err110 = {
											instancePath: instancePath + "/budgets/paths/" + i20 + "/lines",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/lines/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err110];
										else vErrors.push(err110);
										errors++;
									}
									if (typeof data59 == "number" && isFinite(data59)) {
										if (data59 < 1 || isNaN(data59)) {
											const err111 = {
												instancePath: instancePath + "/budgets/paths/" + i20 + "/lines",
												schemaPath: "#/properties/budgets/properties/paths/items/properties/lines/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err111];
											else vErrors.push(err111);
											errors++;
										}
									}
								}
								if (data54.bytes !== void 0) {
									let data60 = data54.bytes;
									if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
										const err112 = {
											instancePath: instancePath + "/budgets/paths/" + i20 + "/bytes",
											schemaPath: "#/properties/budgets/properties/paths/items/properties/bytes/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
									if (typeof data60 == "number" && isFinite(data60)) {
										if (data60 < 1 || isNaN(data60)) {
											const err113 = {
												instancePath: instancePath + "/budgets/paths/" + i20 + "/bytes",
												schemaPath: "#/properties/budgets/properties/paths/items/properties/bytes/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err113];
											else vErrors.push(err113);
											errors++;
										}
									}
								}
							} else {
								const err114 = {
									instancePath: instancePath + "/budgets/paths/" + i20,
									schemaPath: "#/properties/budgets/properties/paths/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err114];
								else vErrors.push(err114);
								errors++;
							}
						}
					} else {
						const err115 = {
							instancePath: instancePath + "/budgets/paths",
							schemaPath: "#/properties/budgets/properties/paths/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
				}
			} else {
				const err116 = {
					instancePath: instancePath + "/budgets",
					schemaPath: "#/properties/budgets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err116];
				else vErrors.push(err116);
				errors++;
			}
		}
		if (data.external !== void 0) {
			let data61 = data.external;
			if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
				for (const key9 in data61) if (!(key9 === "allow" || key9 === "deny" || key9 === "timeout" || key9 === "concurrency" || key9 === "perHost" || key9 === "retries" || key9 === "cacheAge")) {
					const err117 = {
						instancePath: instancePath + "/external",
						schemaPath: "#/properties/external/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err117];
					else vErrors.push(err117);
					errors++;
				}
				if (data61.allow !== void 0) {
					let data62 = data61.allow;
					if (Array.isArray(data62)) {
						const len22 = data62.length;
						for (let i22 = 0; i22 < len22; i22++) {
							let data63 = data62[i22];
							if (typeof data63 === "string") {
								if (func5(data63) > 500) {
									const err118 = {
										instancePath: instancePath + "/external/allow/" + i22,
										schemaPath: "#/properties/external/properties/allow/items/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err118];
									else vErrors.push(err118);
									errors++;
								}
								if (!pattern14.test(data63)) {
									const err119 = {
										instancePath: instancePath + "/external/allow/" + i22,
										schemaPath: "#/properties/external/properties/allow/items/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://" },
										message: "must match pattern \"^https?://\""
									};
									if (vErrors === null) vErrors = [err119];
									else vErrors.push(err119);
									errors++;
								}
							} else {
								const err120 = {
									instancePath: instancePath + "/external/allow/" + i22,
									schemaPath: "#/properties/external/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err120];
								else vErrors.push(err120);
								errors++;
							}
						}
					} else {
						const err121 = {
							instancePath: instancePath + "/external/allow",
							schemaPath: "#/properties/external/properties/allow/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
				}
				if (data61.deny !== void 0) {
					let data64 = data61.deny;
					if (Array.isArray(data64)) {
						const len23 = data64.length;
						for (let i23 = 0; i23 < len23; i23++) {
							let data65 = data64[i23];
							if (typeof data65 === "string") {
								if (func5(data65) > 500) {
									const err122 = {
										instancePath: instancePath + "/external/deny/" + i23,
										schemaPath: "#/properties/external/properties/deny/items/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
								if (!pattern14.test(data65)) {
									const err123 = {
										instancePath: instancePath + "/external/deny/" + i23,
										schemaPath: "#/properties/external/properties/deny/items/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://" },
										message: "must match pattern \"^https?://\""
									};
									if (vErrors === null) vErrors = [err123];
									else vErrors.push(err123);
									errors++;
								}
							} else {
								const err124 = {
									instancePath: instancePath + "/external/deny/" + i23,
									schemaPath: "#/properties/external/properties/deny/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err124];
								else vErrors.push(err124);
								errors++;
							}
						}
					} else {
						const err125 = {
							instancePath: instancePath + "/external/deny",
							schemaPath: "#/properties/external/properties/deny/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
				if (data61.timeout !== void 0) {
					let data66 = data61.timeout;
					if (typeof data66 == "number" && isFinite(data66)) {
						if (data66 > 600 || isNaN(data66)) {
							const err126 = {
								instancePath: instancePath + "/external/timeout",
								schemaPath: "#/properties/external/properties/timeout/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 600
								},
								message: "must be <= 600"
							};
							if (vErrors === null) vErrors = [err126];
							else vErrors.push(err126);
							errors++;
						}
						if (data66 <= 0 || isNaN(data66)) {
							const err127 = {
								instancePath: instancePath + "/external/timeout",
								schemaPath: "#/properties/external/properties/timeout/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err127];
							else vErrors.push(err127);
							errors++;
						}
					} else {
						const err128 = {
							instancePath: instancePath + "/external/timeout",
							schemaPath: "#/properties/external/properties/timeout/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err128];
						else vErrors.push(err128);
						errors++;
					}
				}
				if (data61.concurrency !== void 0) {
					let data67 = data61.concurrency;
					if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
						const err129 = {
							instancePath: instancePath + "/external/concurrency",
							schemaPath: "#/properties/external/properties/concurrency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err129];
						else vErrors.push(err129);
						errors++;
					}
					if (typeof data67 == "number" && isFinite(data67)) {
						if (data67 > 256 || isNaN(data67)) {
							const err130 = {
								instancePath: instancePath + "/external/concurrency",
								schemaPath: "#/properties/external/properties/concurrency/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 256
								},
								message: "must be <= 256"
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
						if (data67 < 1 || isNaN(data67)) {
							const err131 = {
								instancePath: instancePath + "/external/concurrency",
								schemaPath: "#/properties/external/properties/concurrency/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err131];
							else vErrors.push(err131);
							errors++;
						}
					}
				}
				if (data61.perHost !== void 0) {
					let data68 = data61.perHost;
					if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
						const err132 = {
							instancePath: instancePath + "/external/perHost",
							schemaPath: "#/properties/external/properties/perHost/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					}
					if (typeof data68 == "number" && isFinite(data68)) {
						if (data68 > 256 || isNaN(data68)) {
							const err133 = {
								instancePath: instancePath + "/external/perHost",
								schemaPath: "#/properties/external/properties/perHost/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 256
								},
								message: "must be <= 256"
							};
							if (vErrors === null) vErrors = [err133];
							else vErrors.push(err133);
							errors++;
						}
						if (data68 < 1 || isNaN(data68)) {
							const err134 = {
								instancePath: instancePath + "/external/perHost",
								schemaPath: "#/properties/external/properties/perHost/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
					}
				}
				if (data61.retries !== void 0) {
					let data69 = data61.retries;
					if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
						const err135 = {
							instancePath: instancePath + "/external/retries",
							schemaPath: "#/properties/external/properties/retries/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err135];
						else vErrors.push(err135);
						errors++;
					}
					if (typeof data69 == "number" && isFinite(data69)) {
						if (data69 > 10 || isNaN(data69)) {
							const err136 = {
								instancePath: instancePath + "/external/retries",
								schemaPath: "#/properties/external/properties/retries/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 10
								},
								message: "must be <= 10"
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (data69 < 0 || isNaN(data69)) {
							const err137 = {
								instancePath: instancePath + "/external/retries",
								schemaPath: "#/properties/external/properties/retries/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
					}
				}
				if (data61.cacheAge !== void 0) {
					let data70 = data61.cacheAge;
					if (typeof data70 == "number" && isFinite(data70)) {
						if (data70 < 0 || isNaN(data70)) {
							const err138 = {
								instancePath: instancePath + "/external/cacheAge",
								schemaPath: "#/properties/external/properties/cacheAge/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
					} else {
						const err139 = {
							instancePath: instancePath + "/external/cacheAge",
							schemaPath: "#/properties/external/properties/cacheAge/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err139];
						else vErrors.push(err139);
						errors++;
					}
				}
			} else {
				const err140 = {
					instancePath: instancePath + "/external",
					schemaPath: "#/properties/external/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err140];
				else vErrors.push(err140);
				errors++;
			}
		}
		if (data.build !== void 0) {
			let data71 = data.build;
			if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
				for (const key10 in data71) if (!(key10 === "runtimes" || key10 === "linked" || key10 === "constitution" || key10 === "copyPrice" || key10 === "vscodeSettings")) {
					const err141 = {
						instancePath: instancePath + "/build",
						schemaPath: "#/properties/build/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err141];
					else vErrors.push(err141);
					errors++;
				}
				if (data71.runtimes !== void 0) {
					let data72 = data71.runtimes;
					if (Array.isArray(data72)) {
						if (data72.length < 1) {
							const err142 = {
								instancePath: instancePath + "/build/runtimes",
								schemaPath: "#/properties/build/properties/runtimes/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err142];
							else vErrors.push(err142);
							errors++;
						}
						const len24 = data72.length;
						for (let i24 = 0; i24 < len24; i24++) {
							let data73 = data72[i24];
							if (typeof data73 !== "string") {
								const err143 = {
									instancePath: instancePath + "/build/runtimes/" + i24,
									schemaPath: "#/properties/build/properties/runtimes/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err143];
								else vErrors.push(err143);
								errors++;
							}
							if (!(data73 === "agents-md" || data73 === "vscode" || data73 === "copilot" || data73 === "copilot-cli" || data73 === "claude" || data73 === "codex" || data73 === "cursor" || data73 === "gemini" || data73 === "opencode" || data73 === "windsurf" || data73 === "antigravity" || data73 === "cline" || data73 === "kiro" || data73 === "junie" || data73 === "amp" || data73 === "zed" || data73 === "qwen" || data73 === "kilo" || data73 === "roo" || data73 === "augment" || data73 === "warp" || data73 === "goose" || data73 === "factory" || data73 === "continue" || data73 === "crush")) {
								const err144 = {
									instancePath: instancePath + "/build/runtimes/" + i24,
									schemaPath: "#/properties/build/properties/runtimes/items/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.build.properties.runtimes.items.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err144];
								else vErrors.push(err144);
								errors++;
							}
						}
						let i25 = data72.length;
						let j0;
						if (i25 > 1) {
							const indices0 = {};
							for (; i25--;) {
								let item0 = data72[i25];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err145 = {
										instancePath: instancePath + "/build/runtimes",
										schemaPath: "#/properties/build/properties/runtimes/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i25,
											j: j0
										},
										message: "must NOT have duplicate items (items ## " + j0 + " and " + i25 + " are identical)"
									};
									if (vErrors === null) vErrors = [err145];
									else vErrors.push(err145);
									errors++;
									break;
								}
								indices0[item0] = i25;
							}
						}
					} else {
						const err146 = {
							instancePath: instancePath + "/build/runtimes",
							schemaPath: "#/properties/build/properties/runtimes/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					}
				}
				if (data71.linked !== void 0) {
					let data74 = data71.linked;
					if (typeof data74 !== "string") {
						const err147 = {
							instancePath: instancePath + "/build/linked",
							schemaPath: "#/properties/build/properties/linked/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err147];
						else vErrors.push(err147);
						errors++;
					}
					if (!(data74 === "link" || data74 === "copy")) {
						const err148 = {
							instancePath: instancePath + "/build/linked",
							schemaPath: "#/properties/build/properties/linked/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.build.properties.linked.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err148];
						else vErrors.push(err148);
						errors++;
					}
				}
				if (data71.constitution !== void 0) {
					let data75 = data71.constitution;
					if (typeof data75 === "string") {
						if (func5(data75) < 1) {
							const err149 = {
								instancePath: instancePath + "/build/constitution",
								schemaPath: "#/properties/build/properties/constitution/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err149];
							else vErrors.push(err149);
							errors++;
						}
					} else {
						const err150 = {
							instancePath: instancePath + "/build/constitution",
							schemaPath: "#/properties/build/properties/constitution/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
				}
				if (data71.copyPrice !== void 0) {
					let data76 = data71.copyPrice;
					if (typeof data76 == "number" && isFinite(data76)) {
						if (data76 < 0 || isNaN(data76)) {
							const err151 = {
								instancePath: instancePath + "/build/copyPrice",
								schemaPath: "#/properties/build/properties/copyPrice/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err151];
							else vErrors.push(err151);
							errors++;
						}
					} else {
						const err152 = {
							instancePath: instancePath + "/build/copyPrice",
							schemaPath: "#/properties/build/properties/copyPrice/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err152];
						else vErrors.push(err152);
						errors++;
					}
				}
				if (data71.vscodeSettings !== void 0) {
					if (typeof data71.vscodeSettings !== "boolean") {
						const err153 = {
							instancePath: instancePath + "/build/vscodeSettings",
							schemaPath: "#/properties/build/properties/vscodeSettings/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err153];
						else vErrors.push(err153);
						errors++;
					}
				}
			} else {
				const err154 = {
					instancePath: instancePath + "/build",
					schemaPath: "#/properties/build/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err154];
				else vErrors.push(err154);
				errors++;
			}
		}
		if (data.learn !== void 0) {
			let data78 = data.learn;
			if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
				for (const key11 in data78) if (!(key11 === "mode" || key11 === "maxProposalsPerOutcome" || key11 === "maxOpenProposals" || key11 === "routing" || key11 === "sections" || key11 === "draft" || key11 === "similarity" || key11 === "keep")) {
					const err155 = {
						instancePath: instancePath + "/learn",
						schemaPath: "#/properties/learn/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err155];
					else vErrors.push(err155);
					errors++;
				}
				if (data78.mode !== void 0) {
					let data79 = data78.mode;
					if (typeof data79 !== "string") {
						const err156 = {
							instancePath: instancePath + "/learn/mode",
							schemaPath: "#/properties/learn/properties/mode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err156];
						else vErrors.push(err156);
						errors++;
					}
					if (!(data79 === "direct" || data79 === "inbox")) {
						const err157 = {
							instancePath: instancePath + "/learn/mode",
							schemaPath: "#/properties/learn/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.learn.properties.mode.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
				}
				if (data78.maxProposalsPerOutcome !== void 0) {
					let data80 = data78.maxProposalsPerOutcome;
					if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
						const err158 = {
							instancePath: instancePath + "/learn/maxProposalsPerOutcome",
							schemaPath: "#/properties/learn/properties/maxProposalsPerOutcome/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err158];
						else vErrors.push(err158);
						errors++;
					}
					if (typeof data80 == "number" && isFinite(data80)) {
						if (data80 < 1 || isNaN(data80)) {
							const err159 = {
								instancePath: instancePath + "/learn/maxProposalsPerOutcome",
								schemaPath: "#/properties/learn/properties/maxProposalsPerOutcome/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err159];
							else vErrors.push(err159);
							errors++;
						}
					}
				}
				if (data78.maxOpenProposals !== void 0) {
					let data81 = data78.maxOpenProposals;
					if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81) && isFinite(data81))) {
						const err160 = {
							instancePath: instancePath + "/learn/maxOpenProposals",
							schemaPath: "#/properties/learn/properties/maxOpenProposals/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err160];
						else vErrors.push(err160);
						errors++;
					}
					if (typeof data81 == "number" && isFinite(data81)) {
						if (data81 < 1 || isNaN(data81)) {
							const err161 = {
								instancePath: instancePath + "/learn/maxOpenProposals",
								schemaPath: "#/properties/learn/properties/maxOpenProposals/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err161];
							else vErrors.push(err161);
							errors++;
						}
					}
				}
				if (data78.routing !== void 0) {
					let data82 = data78.routing;
					if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
						for (const key12 in data82) if (!(key12 === "fact" || key12 === "pattern" || key12 === "pitfall" || key12 === "rule" || key12 === "gate" || key12 === "criterion" || key12 === "decision")) {
							const err162 = {
								instancePath: instancePath + "/learn/routing",
								schemaPath: "#/properties/learn/properties/routing/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key12 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
						if (data82.fact !== void 0) {
							let data83 = data82.fact;
							if (typeof data83 !== "string") {
								const err163 = {
									instancePath: instancePath + "/learn/routing/fact",
									schemaPath: "#/properties/learn/properties/routing/properties/fact/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err163];
								else vErrors.push(err163);
								errors++;
							}
							if (!(data83 === "memory" || data83 === "instructions" || data83 === "prompt" || data83 === "spec")) {
								const err164 = {
									instancePath: instancePath + "/learn/routing/fact",
									schemaPath: "#/properties/learn/properties/routing/properties/fact/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.learn.properties.routing.properties.fact.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err164];
								else vErrors.push(err164);
								errors++;
							}
						}
						if (data82.pattern !== void 0) {
							let data84 = data82.pattern;
							if (typeof data84 !== "string") {
								const err165 = {
									instancePath: instancePath + "/learn/routing/pattern",
									schemaPath: "#/properties/learn/properties/routing/properties/pattern/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err165];
								else vErrors.push(err165);
								errors++;
							}
							if (!(data84 === "memory" || data84 === "instructions" || data84 === "prompt" || data84 === "spec")) {
								const err166 = {
									instancePath: instancePath + "/learn/routing/pattern",
									schemaPath: "#/properties/learn/properties/routing/properties/pattern/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.learn.properties.routing.properties.pattern.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err166];
								else vErrors.push(err166);
								errors++;
							}
						}
						if (data82.pitfall !== void 0) {
							let data85 = data82.pitfall;
							if (typeof data85 !== "string") {
								const err167 = {
									instancePath: instancePath + "/learn/routing/pitfall",
									schemaPath: "#/properties/learn/properties/routing/properties/pitfall/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err167];
								else vErrors.push(err167);
								errors++;
							}
							if (!(data85 === "memory" || data85 === "instructions" || data85 === "prompt" || data85 === "spec")) {
								const err168 = {
									instancePath: instancePath + "/learn/routing/pitfall",
									schemaPath: "#/properties/learn/properties/routing/properties/pitfall/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.learn.properties.routing.properties.pitfall.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err168];
								else vErrors.push(err168);
								errors++;
							}
						}
						if (data82.rule !== void 0) {
							let data86 = data82.rule;
							if (typeof data86 !== "string") {
								const err169 = {
									instancePath: instancePath + "/learn/routing/rule",
									schemaPath: "#/properties/learn/properties/routing/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err169];
								else vErrors.push(err169);
								errors++;
							}
							if (!(data86 === "memory" || data86 === "instructions" || data86 === "prompt" || data86 === "spec")) {
								const err170 = {
									instancePath: instancePath + "/learn/routing/rule",
									schemaPath: "#/properties/learn/properties/routing/properties/rule/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.learn.properties.routing.properties.rule.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err170];
								else vErrors.push(err170);
								errors++;
							}
						}
						if (data82.gate !== void 0) {
							let data87 = data82.gate;
							if (typeof data87 !== "string") {
								const err171 = {
									instancePath: instancePath + "/learn/routing/gate",
									schemaPath: "#/properties/learn/properties/routing/properties/gate/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err171];
								else vErrors.push(err171);
								errors++;
							}
							if (!(data87 === "memory" || data87 === "instructions" || data87 === "prompt" || data87 === "spec")) {
								const err172 = {
									instancePath: instancePath + "/learn/routing/gate",
									schemaPath: "#/properties/learn/properties/routing/properties/gate/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.learn.properties.routing.properties.gate.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err172];
								else vErrors.push(err172);
								errors++;
							}
						}
						if (data82.criterion !== void 0) {
							let data88 = data82.criterion;
							if (typeof data88 !== "string") {
								const err173 = {
									instancePath: instancePath + "/learn/routing/criterion",
									schemaPath: "#/properties/learn/properties/routing/properties/criterion/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err173];
								else vErrors.push(err173);
								errors++;
							}
							if (!(data88 === "memory" || data88 === "instructions" || data88 === "prompt" || data88 === "spec")) {
								const err174 = {
									instancePath: instancePath + "/learn/routing/criterion",
									schemaPath: "#/properties/learn/properties/routing/properties/criterion/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.learn.properties.routing.properties.criterion.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err174];
								else vErrors.push(err174);
								errors++;
							}
						}
						if (data82.decision !== void 0) {
							let data89 = data82.decision;
							if (typeof data89 !== "string") {
								const err175 = {
									instancePath: instancePath + "/learn/routing/decision",
									schemaPath: "#/properties/learn/properties/routing/properties/decision/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err175];
								else vErrors.push(err175);
								errors++;
							}
							if (!(data89 === "memory" || data89 === "instructions" || data89 === "prompt" || data89 === "spec")) {
								const err176 = {
									instancePath: instancePath + "/learn/routing/decision",
									schemaPath: "#/properties/learn/properties/routing/properties/decision/enum",
									keyword: "enum",
									params: { allowedValues: schema11.properties.learn.properties.routing.properties.decision.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err176];
								else vErrors.push(err176);
								errors++;
							}
						}
					} else {
						const err177 = {
							instancePath: instancePath + "/learn/routing",
							schemaPath: "#/properties/learn/properties/routing/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err177];
						else vErrors.push(err177);
						errors++;
					}
				}
				if (data78.sections !== void 0) {
					let data90 = data78.sections;
					if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
						for (const key13 in data90) if (!(key13 === "memory" || key13 === "instructions" || key13 === "prompt" || key13 === "spec")) {
							const err178 = {
								instancePath: instancePath + "/learn/sections",
								schemaPath: "#/properties/learn/properties/sections/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err178];
							else vErrors.push(err178);
							errors++;
						}
						if (data90.memory !== void 0) {
							let data91 = data90.memory;
							if (typeof data91 === "string") {
								if (func5(data91) > 200) {
									const err179 = {
										instancePath: instancePath + "/learn/sections/memory",
										schemaPath: "#/properties/learn/properties/sections/properties/memory/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err179];
									else vErrors.push(err179);
									errors++;
								}
								if (func5(data91) < 1) {
									const err180 = {
										instancePath: instancePath + "/learn/sections/memory",
										schemaPath: "#/properties/learn/properties/sections/properties/memory/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err180];
									else vErrors.push(err180);
									errors++;
								}
								if (!pattern16.test(data91)) {
									const err181 = {
										instancePath: instancePath + "/learn/sections/memory",
										schemaPath: "#/properties/learn/properties/sections/properties/memory/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
									};
									if (vErrors === null) vErrors = [err181];
									else vErrors.push(err181);
									errors++;
								}
							} else {
								const err182 = {
									instancePath: instancePath + "/learn/sections/memory",
									schemaPath: "#/properties/learn/properties/sections/properties/memory/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err182];
								else vErrors.push(err182);
								errors++;
							}
						}
						if (data90.instructions !== void 0) {
							let data92 = data90.instructions;
							if (typeof data92 === "string") {
								if (func5(data92) > 200) {
									const err183 = {
										instancePath: instancePath + "/learn/sections/instructions",
										schemaPath: "#/properties/learn/properties/sections/properties/instructions/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err183];
									else vErrors.push(err183);
									errors++;
								}
								if (func5(data92) < 1) {
									const err184 = {
										instancePath: instancePath + "/learn/sections/instructions",
										schemaPath: "#/properties/learn/properties/sections/properties/instructions/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err184];
									else vErrors.push(err184);
									errors++;
								}
								if (!pattern16.test(data92)) {
									const err185 = {
										instancePath: instancePath + "/learn/sections/instructions",
										schemaPath: "#/properties/learn/properties/sections/properties/instructions/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
									};
									if (vErrors === null) vErrors = [err185];
									else vErrors.push(err185);
									errors++;
								}
							} else {
								const err186 = {
									instancePath: instancePath + "/learn/sections/instructions",
									schemaPath: "#/properties/learn/properties/sections/properties/instructions/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err186];
								else vErrors.push(err186);
								errors++;
							}
						}
						if (data90.prompt !== void 0) {
							let data93 = data90.prompt;
							if (typeof data93 === "string") {
								if (func5(data93) > 200) {
									const err187 = {
										instancePath: instancePath + "/learn/sections/prompt",
										schemaPath: "#/properties/learn/properties/sections/properties/prompt/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err187];
									else vErrors.push(err187);
									errors++;
								}
								if (func5(data93) < 1) {
									const err188 = {
										instancePath: instancePath + "/learn/sections/prompt",
										schemaPath: "#/properties/learn/properties/sections/properties/prompt/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err188];
									else vErrors.push(err188);
									errors++;
								}
								if (!pattern16.test(data93)) {
									const err189 = {
										instancePath: instancePath + "/learn/sections/prompt",
										schemaPath: "#/properties/learn/properties/sections/properties/prompt/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
									};
									if (vErrors === null) vErrors = [err189];
									else vErrors.push(err189);
									errors++;
								}
							} else {
								const err190 = {
									instancePath: instancePath + "/learn/sections/prompt",
									schemaPath: "#/properties/learn/properties/sections/properties/prompt/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err190];
								else vErrors.push(err190);
								errors++;
							}
						}
						if (data90.spec !== void 0) {
							let data94 = data90.spec;
							if (typeof data94 === "string") {
								if (func5(data94) > 200) {
									const err191 = {
										instancePath: instancePath + "/learn/sections/spec",
										schemaPath: "#/properties/learn/properties/sections/properties/spec/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters"
									};
									if (vErrors === null) vErrors = [err191];
									else vErrors.push(err191);
									errors++;
								}
								if (func5(data94) < 1) {
									const err192 = {
										instancePath: instancePath + "/learn/sections/spec",
										schemaPath: "#/properties/learn/properties/sections/properties/spec/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err192];
									else vErrors.push(err192);
									errors++;
								}
								if (!pattern16.test(data94)) {
									const err193 = {
										instancePath: instancePath + "/learn/sections/spec",
										schemaPath: "#/properties/learn/properties/sections/properties/spec/pattern",
										keyword: "pattern",
										params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" },
										message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*$\""
									};
									if (vErrors === null) vErrors = [err193];
									else vErrors.push(err193);
									errors++;
								}
							} else {
								const err194 = {
									instancePath: instancePath + "/learn/sections/spec",
									schemaPath: "#/properties/learn/properties/sections/properties/spec/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err194];
								else vErrors.push(err194);
								errors++;
							}
						}
					} else {
						const err195 = {
							instancePath: instancePath + "/learn/sections",
							schemaPath: "#/properties/learn/properties/sections/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err195];
						else vErrors.push(err195);
						errors++;
					}
				}
				if (data78.draft !== void 0) {
					let data95 = data78.draft;
					if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
						if (data95.command === void 0) {
							const err196 = {
								instancePath: instancePath + "/learn/draft",
								schemaPath: "#/properties/learn/properties/draft/required",
								keyword: "required",
								params: { missingProperty: "command" },
								message: "must have required property 'command'"
							};
							if (vErrors === null) vErrors = [err196];
							else vErrors.push(err196);
							errors++;
						}
						for (const key14 in data95) if (!(key14 === "command")) {
							const err197 = {
								instancePath: instancePath + "/learn/draft",
								schemaPath: "#/properties/learn/properties/draft/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err197];
							else vErrors.push(err197);
							errors++;
						}
						if (data95.command !== void 0) {
							let data96 = data95.command;
							if (Array.isArray(data96)) {
								if (data96.length < 1) {
									const err198 = {
										instancePath: instancePath + "/learn/draft/command",
										schemaPath: "#/properties/learn/properties/draft/properties/command/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err198];
									else vErrors.push(err198);
									errors++;
								}
								const len25 = data96.length;
								for (let i26 = 0; i26 < len25; i26++) {
									let data97 = data96[i26];
									if (typeof data97 === "string") {
										if (func5(data97) < 1) {
											const err199 = {
												instancePath: instancePath + "/learn/draft/command/" + i26,
												schemaPath: "#/properties/learn/properties/draft/properties/command/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err199];
											else vErrors.push(err199);
											errors++;
										}
									} else {
										const err200 = {
											instancePath: instancePath + "/learn/draft/command/" + i26,
											schemaPath: "#/properties/learn/properties/draft/properties/command/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err200];
										else vErrors.push(err200);
										errors++;
									}
								}
							} else {
								const err201 = {
									instancePath: instancePath + "/learn/draft/command",
									schemaPath: "#/properties/learn/properties/draft/properties/command/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err201];
								else vErrors.push(err201);
								errors++;
							}
						}
					} else {
						const err202 = {
							instancePath: instancePath + "/learn/draft",
							schemaPath: "#/properties/learn/properties/draft/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err202];
						else vErrors.push(err202);
						errors++;
					}
				}
				if (data78.similarity !== void 0) {
					let data98 = data78.similarity;
					if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
						if (data98.command === void 0) {
							const err203 = {
								instancePath: instancePath + "/learn/similarity",
								schemaPath: "#/properties/learn/properties/similarity/required",
								keyword: "required",
								params: { missingProperty: "command" },
								message: "must have required property 'command'"
							};
							if (vErrors === null) vErrors = [err203];
							else vErrors.push(err203);
							errors++;
						}
						for (const key15 in data98) if (!(key15 === "command")) {
							const err204 = {
								instancePath: instancePath + "/learn/similarity",
								schemaPath: "#/properties/learn/properties/similarity/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err204];
							else vErrors.push(err204);
							errors++;
						}
						if (data98.command !== void 0) {
							let data99 = data98.command;
							if (Array.isArray(data99)) {
								if (data99.length < 1) {
									const err205 = {
										instancePath: instancePath + "/learn/similarity/command",
										schemaPath: "#/properties/learn/properties/similarity/properties/command/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err205];
									else vErrors.push(err205);
									errors++;
								}
								const len26 = data99.length;
								for (let i27 = 0; i27 < len26; i27++) {
									let data100 = data99[i27];
									if (typeof data100 === "string") {
										if (func5(data100) < 1) {
											const err206 = {
												instancePath: instancePath + "/learn/similarity/command/" + i27,
												schemaPath: "#/properties/learn/properties/similarity/properties/command/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err206];
											else vErrors.push(err206);
											errors++;
										}
									} else {
										const err207 = {
											instancePath: instancePath + "/learn/similarity/command/" + i27,
											schemaPath: "#/properties/learn/properties/similarity/properties/command/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err207];
										else vErrors.push(err207);
										errors++;
									}
								}
							} else {
								const err208 = {
									instancePath: instancePath + "/learn/similarity/command",
									schemaPath: "#/properties/learn/properties/similarity/properties/command/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err208];
								else vErrors.push(err208);
								errors++;
							}
						}
					} else {
						const err209 = {
							instancePath: instancePath + "/learn/similarity",
							schemaPath: "#/properties/learn/properties/similarity/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err209];
						else vErrors.push(err209);
						errors++;
					}
				}
				if (data78.keep !== void 0) {
					let data101 = data78.keep;
					if (Array.isArray(data101)) {
						const len27 = data101.length;
						for (let i28 = 0; i28 < len27; i28++) {
							let data102 = data101[i28];
							if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
								if (Object.keys(data102).length < 2) {
									const err210 = {
										instancePath: instancePath + "/learn/keep/" + i28,
										schemaPath: "#/properties/learn/properties/keep/items/minProperties",
										keyword: "minProperties",
										params: { limit: 2 },
										message: "must NOT have fewer than 2 properties"
									};
									if (vErrors === null) vErrors = [err210];
									else vErrors.push(err210);
									errors++;
								}
								if (data102.files === void 0) {
									const err211 = {
										instancePath: instancePath + "/learn/keep/" + i28,
										schemaPath: "#/properties/learn/properties/keep/items/required",
										keyword: "required",
										params: { missingProperty: "files" },
										message: "must have required property 'files'"
									};
									if (vErrors === null) vErrors = [err211];
									else vErrors.push(err211);
									errors++;
								}
								for (const key16 in data102) if (!(key16 === "files" || key16 === "as" || key16 === "index" || key16 === "max")) {
									const err212 = {
										instancePath: instancePath + "/learn/keep/" + i28,
										schemaPath: "#/properties/learn/properties/keep/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key16 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err212];
									else vErrors.push(err212);
									errors++;
								}
								if (data102.files !== void 0) {
									let data103 = data102.files;
									if (Array.isArray(data103)) {
										if (data103.length < 1) {
											const err213 = {
												instancePath: instancePath + "/learn/keep/" + i28 + "/files",
												schemaPath: "#/properties/learn/properties/keep/items/properties/files/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items"
											};
											if (vErrors === null) vErrors = [err213];
											else vErrors.push(err213);
											errors++;
										}
										const len28 = data103.length;
										for (let i29 = 0; i29 < len28; i29++) {
											let data104 = data103[i29];
											if (typeof data104 === "string") {
												if (func5(data104) < 1) {
													const err214 = {
														instancePath: instancePath + "/learn/keep/" + i28 + "/files/" + i29,
														schemaPath: "#/properties/learn/properties/keep/items/properties/files/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err214];
													else vErrors.push(err214);
													errors++;
												}
											} else {
												const err215 = {
													instancePath: instancePath + "/learn/keep/" + i28 + "/files/" + i29,
													schemaPath: "#/properties/learn/properties/keep/items/properties/files/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err215];
												else vErrors.push(err215);
												errors++;
											}
										}
									} else {
										const err216 = {
											instancePath: instancePath + "/learn/keep/" + i28 + "/files",
											schemaPath: "#/properties/learn/properties/keep/items/properties/files/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err216];
										else vErrors.push(err216);
										errors++;
									}
								}
								if (data102.as !== void 0) {
									let data105 = data102.as;
									if (typeof data105 !== "string") {
										const err217 = {
											instancePath: instancePath + "/learn/keep/" + i28 + "/as",
											schemaPath: "#/properties/learn/properties/keep/items/properties/as/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err217];
										else vErrors.push(err217);
										errors++;
									}
									if (!(data105 === "append-only" || data105 === "immutable")) {
										const err218 = {
											instancePath: instancePath + "/learn/keep/" + i28 + "/as",
											schemaPath: "#/properties/learn/properties/keep/items/properties/as/enum",
											keyword: "enum",
											params: { allowedValues: schema11.properties.learn.properties.keep.items.properties.as.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err218];
										else vErrors.push(err218);
										errors++;
									}
								}
								if (data102.index !== void 0) {
									let data106 = data102.index;
									if (typeof data106 === "string") {
										if (func5(data106) < 1) {
											const err219 = {
												instancePath: instancePath + "/learn/keep/" + i28 + "/index",
												schemaPath: "#/properties/learn/properties/keep/items/properties/index/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err219];
											else vErrors.push(err219);
											errors++;
										}
									} else {
										const err220 = {
											instancePath: instancePath + "/learn/keep/" + i28 + "/index",
											schemaPath: "#/properties/learn/properties/keep/items/properties/index/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err220];
										else vErrors.push(err220);
										errors++;
									}
								}
								if (data102.max !== void 0) {
									let data107 = data102.max;
									if (!(typeof data107 == "number" && !(data107 % 1) && !isNaN(data107) && isFinite(data107))) {
										const err221 = {
											instancePath: instancePath + "/learn/keep/" + i28 + "/max",
											schemaPath: "#/properties/learn/properties/keep/items/properties/max/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err221];
										else vErrors.push(err221);
										errors++;
									}
									if (typeof data107 == "number" && isFinite(data107)) {
										if (data107 < 1 || isNaN(data107)) {
											const err222 = {
												instancePath: instancePath + "/learn/keep/" + i28 + "/max",
												schemaPath: "#/properties/learn/properties/keep/items/properties/max/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											};
											if (vErrors === null) vErrors = [err222];
											else vErrors.push(err222);
											errors++;
										}
									}
								}
							} else {
								const err223 = {
									instancePath: instancePath + "/learn/keep/" + i28,
									schemaPath: "#/properties/learn/properties/keep/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err223];
								else vErrors.push(err223);
								errors++;
							}
						}
					} else {
						const err224 = {
							instancePath: instancePath + "/learn/keep",
							schemaPath: "#/properties/learn/properties/keep/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err224];
						else vErrors.push(err224);
						errors++;
					}
				}
			} else {
				const err225 = {
					instancePath: instancePath + "/learn",
					schemaPath: "#/properties/learn/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err225];
				else vErrors.push(err225);
				errors++;
			}
		}
		if (data.plan !== void 0) {
			let data108 = data.plan;
			if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
				for (const key17 in data108) if (!(key17 === "routing")) {
					const err226 = {
						instancePath: instancePath + "/plan",
						schemaPath: "#/properties/plan/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key17 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err226];
					else vErrors.push(err226);
					errors++;
				}
				if (data108.routing !== void 0) {
					let data109 = data108.routing;
					if (typeof data109 === "string") {
						if (func5(data109) < 1) {
							const err227 = {
								instancePath: instancePath + "/plan/routing",
								schemaPath: "#/properties/plan/properties/routing/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err227];
							else vErrors.push(err227);
							errors++;
						}
					} else {
						const err228 = {
							instancePath: instancePath + "/plan/routing",
							schemaPath: "#/properties/plan/properties/routing/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err228];
						else vErrors.push(err228);
						errors++;
					}
				}
			} else {
				const err229 = {
					instancePath: instancePath + "/plan",
					schemaPath: "#/properties/plan/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err229];
				else vErrors.push(err229);
				errors++;
			}
		}
	} else {
		const err230 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err230];
		else vErrors.push(err230);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const validateContext = validate40;
const schema14 = {
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
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema14.properties.description.type },
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
	validate40.errors = vErrors;
	return errors === 0;
}
const validateFlowDefaults = validate41;
const schema15 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "flow-defaults.schema.json",
	"title": "FlowDefaults",
	"description": "`.flow/defaults.json`: what a repository wants of workflows, unless somebody says otherwise. Each key falls back by itself.",
	"type": "object",
	"required": ["schema-version"],
	"additionalProperties": false,
	"properties": {
		"schema-version": { "const": "1.0" },
		"artifact-sinks": {
			"description": "Where artifacts go: a folder or a file, from the root.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"planning": { "$ref": "#/definitions/flowSink" },
				"track-reports": { "$ref": "#/definitions/flowSink" },
				"readiness-reports": { "$ref": "#/definitions/flowSink" },
				"publish-summaries": { "$ref": "#/definitions/flowSink" },
				"knowledge": { "$ref": "#/definitions/flowSink" }
			}
		},
		"review": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "mode": { "enum": [
				"interactive",
				"report-only",
				"headless"
			] } }
		},
		"automation": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"progression": { "enum": [
					"manual",
					"guided",
					"auto"
				] },
				"stop-for-human": {
					"description": "Boundaries that nothing crosses without a person.",
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"knowledge": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"capture": { "enum": ["explicit", "suggested"] },
				"lookup": { "enum": ["advisory"] }
			}
		},
		"concurrency": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"max-parallel-tracks": {
					"type": "integer",
					"minimum": 1
				},
				"rescue-min-stall-checks": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"publish": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"target-branch": {
					"type": "string",
					"minLength": 1
				},
				"draft-pr": { "type": "boolean" }
			}
		}
	},
	"definitions": { "flowSink": {
		"type": "string",
		"pattern": "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f]+$"
	} }
};
const pattern21 = /* @__PURE__ */ new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f]+$", "u");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern21.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f]+$" },
				message: "must match pattern \"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f]+$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["schema-version"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema-version" },
				message: "must have required property 'schema-version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema-version" || key0 === "artifact-sinks" || key0 === "review" || key0 === "automation" || key0 === "knowledge" || key0 === "concurrency" || key0 === "publish")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data["schema-version"] !== void 0) {
			if ("1.0" !== data["schema-version"]) {
				const err2 = {
					instancePath: instancePath + "/schema-version",
					schemaPath: "#/properties/schema-version/const",
					keyword: "const",
					params: { allowedValue: "1.0" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data["artifact-sinks"] !== void 0) {
			let data1 = data["artifact-sinks"];
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (!(key1 === "planning" || key1 === "track-reports" || key1 === "readiness-reports" || key1 === "publish-summaries" || key1 === "knowledge")) {
					const err3 = {
						instancePath: instancePath + "/artifact-sinks",
						schemaPath: "#/properties/artifact-sinks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.planning !== void 0) {
					if (!validate42(data1.planning, {
						instancePath: instancePath + "/artifact-sinks/planning",
						parentData: data1,
						parentDataProperty: "planning",
						rootData
					})) {
						vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
						errors = vErrors.length;
					}
				}
				if (data1["track-reports"] !== void 0) {
					if (!validate42(data1["track-reports"], {
						instancePath: instancePath + "/artifact-sinks/track-reports",
						parentData: data1,
						parentDataProperty: "track-reports",
						rootData
					})) {
						vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
						errors = vErrors.length;
					}
				}
				if (data1["readiness-reports"] !== void 0) {
					if (!validate42(data1["readiness-reports"], {
						instancePath: instancePath + "/artifact-sinks/readiness-reports",
						parentData: data1,
						parentDataProperty: "readiness-reports",
						rootData
					})) {
						vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
						errors = vErrors.length;
					}
				}
				if (data1["publish-summaries"] !== void 0) {
					if (!validate42(data1["publish-summaries"], {
						instancePath: instancePath + "/artifact-sinks/publish-summaries",
						parentData: data1,
						parentDataProperty: "publish-summaries",
						rootData
					})) {
						vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
						errors = vErrors.length;
					}
				}
				if (data1.knowledge !== void 0) {
					if (!validate42(data1.knowledge, {
						instancePath: instancePath + "/artifact-sinks/knowledge",
						parentData: data1,
						parentDataProperty: "knowledge",
						rootData
					})) {
						vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/artifact-sinks",
					schemaPath: "#/properties/artifact-sinks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.review !== void 0) {
			let data7 = data.review;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key2 in data7) if (!(key2 === "mode")) {
					const err5 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data7.mode !== void 0) {
					let data8 = data7.mode;
					if (!(data8 === "interactive" || data8 === "report-only" || data8 === "headless")) {
						const err6 = {
							instancePath: instancePath + "/review/mode",
							schemaPath: "#/properties/review/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: schema15.properties.review.properties.mode.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.automation !== void 0) {
			let data9 = data.automation;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key3 in data9) if (!(key3 === "progression" || key3 === "stop-for-human")) {
					const err8 = {
						instancePath: instancePath + "/automation",
						schemaPath: "#/properties/automation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data9.progression !== void 0) {
					let data10 = data9.progression;
					if (!(data10 === "manual" || data10 === "guided" || data10 === "auto")) {
						const err9 = {
							instancePath: instancePath + "/automation/progression",
							schemaPath: "#/properties/automation/properties/progression/enum",
							keyword: "enum",
							params: { allowedValues: schema15.properties.automation.properties.progression.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data9["stop-for-human"] !== void 0) {
					let data11 = data9["stop-for-human"];
					if (Array.isArray(data11)) {
						const len0 = data11.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data12 = data11[i0];
							if (typeof data12 === "string") {
								if (func5(data12) < 1) {
									const err10 = {
										instancePath: instancePath + "/automation/stop-for-human/" + i0,
										schemaPath: "#/properties/automation/properties/stop-for-human/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/automation/stop-for-human/" + i0,
									schemaPath: "#/properties/automation/properties/stop-for-human/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/automation/stop-for-human",
							schemaPath: "#/properties/automation/properties/stop-for-human/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/automation",
					schemaPath: "#/properties/automation/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.knowledge !== void 0) {
			let data13 = data.knowledge;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				for (const key4 in data13) if (!(key4 === "capture" || key4 === "lookup")) {
					const err14 = {
						instancePath: instancePath + "/knowledge",
						schemaPath: "#/properties/knowledge/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data13.capture !== void 0) {
					let data14 = data13.capture;
					if (!(data14 === "explicit" || data14 === "suggested")) {
						const err15 = {
							instancePath: instancePath + "/knowledge/capture",
							schemaPath: "#/properties/knowledge/properties/capture/enum",
							keyword: "enum",
							params: { allowedValues: schema15.properties.knowledge.properties.capture.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data13.lookup !== void 0) {
					if (!(data13.lookup === "advisory")) {
						const err16 = {
							instancePath: instancePath + "/knowledge/lookup",
							schemaPath: "#/properties/knowledge/properties/lookup/enum",
							keyword: "enum",
							params: { allowedValues: schema15.properties.knowledge.properties.lookup.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/knowledge",
					schemaPath: "#/properties/knowledge/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.concurrency !== void 0) {
			let data16 = data.concurrency;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (const key5 in data16) if (!(key5 === "max-parallel-tracks" || key5 === "rescue-min-stall-checks")) {
					const err18 = {
						instancePath: instancePath + "/concurrency",
						schemaPath: "#/properties/concurrency/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data16["max-parallel-tracks"] !== void 0) {
					let data17 = data16["max-parallel-tracks"];
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err19 = {
							instancePath: instancePath + "/concurrency/max-parallel-tracks",
							schemaPath: "#/properties/concurrency/properties/max-parallel-tracks/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 < 1 || isNaN(data17)) {
							const err20 = {
								instancePath: instancePath + "/concurrency/max-parallel-tracks",
								schemaPath: "#/properties/concurrency/properties/max-parallel-tracks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				}
				if (data16["rescue-min-stall-checks"] !== void 0) {
					let data18 = data16["rescue-min-stall-checks"];
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err21 = {
							instancePath: instancePath + "/concurrency/rescue-min-stall-checks",
							schemaPath: "#/properties/concurrency/properties/rescue-min-stall-checks/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 < 1 || isNaN(data18)) {
							const err22 = {
								instancePath: instancePath + "/concurrency/rescue-min-stall-checks",
								schemaPath: "#/properties/concurrency/properties/rescue-min-stall-checks/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/concurrency",
					schemaPath: "#/properties/concurrency/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.publish !== void 0) {
			let data19 = data.publish;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				for (const key6 in data19) if (!(key6 === "target-branch" || key6 === "draft-pr")) {
					const err24 = {
						instancePath: instancePath + "/publish",
						schemaPath: "#/properties/publish/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data19["target-branch"] !== void 0) {
					let data20 = data19["target-branch"];
					if (typeof data20 === "string") {
						if (func5(data20) < 1) {
							const err25 = {
								instancePath: instancePath + "/publish/target-branch",
								schemaPath: "#/properties/publish/properties/target-branch/minLength",
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
							instancePath: instancePath + "/publish/target-branch",
							schemaPath: "#/properties/publish/properties/target-branch/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data19["draft-pr"] !== void 0) {
					if (typeof data19["draft-pr"] !== "boolean") {
						const err27 = {
							instancePath: instancePath + "/publish/draft-pr",
							schemaPath: "#/properties/publish/properties/draft-pr/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/publish",
					schemaPath: "#/properties/publish/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate41.errors = vErrors;
	return errors === 0;
}
const validateFlowState = validate48;
const schema17 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "flow-state.schema.json",
	"title": "FlowState",
	"description": "`.flow/state.json`: where a workflow stands, so that another session can go on with it.",
	"type": "object",
	"required": [
		"schema-version",
		"workflow",
		"updated-at",
		"status",
		"current-phase",
		"automation-mode",
		"next-action",
		"artifacts"
	],
	"properties": {
		"schema-version": { "const": "1.0" },
		"workflow": { "$ref": "#/definitions/flowWords" },
		"updated-at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})$"
		},
		"status": { "enum": [
			"planned",
			"active",
			"blocked",
			"complete",
			"stale"
		] },
		"current-phase": { "$ref": "#/definitions/flowWords" },
		"automation-mode": { "enum": [
			"manual",
			"guided",
			"auto"
		] },
		"next-action": { "$ref": "#/definitions/flowWords" },
		"artifacts": {
			"description": "By their roles: files, pull requests, comments.",
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/flowWords" }
		},
		"workspace": {
			"type": "object",
			"properties": {
				"branch": { "$ref": "#/definitions/flowWords" },
				"target": { "$ref": "#/definitions/flowWords" }
			}
		},
		"owner": {
			"type": "object",
			"properties": {
				"kind": { "$ref": "#/definitions/flowWords" },
				"name": { "$ref": "#/definitions/flowWords" }
			}
		}
	},
	"definitions": { "flowWords": {
		"type": "string",
		"minLength": 1,
		"maxLength": 2e3
	} }
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 },
				message: "must NOT have more than 2000 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func5(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
const pattern22 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["schema-version"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema-version" },
				message: "must have required property 'schema-version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.workflow === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workflow" },
				message: "must have required property 'workflow'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data["updated-at"] === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "updated-at" },
				message: "must have required property 'updated-at'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.status === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data["current-phase"] === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "current-phase" },
				message: "must have required property 'current-phase'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data["automation-mode"] === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "automation-mode" },
				message: "must have required property 'automation-mode'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data["next-action"] === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "next-action" },
				message: "must have required property 'next-action'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.artifacts === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifacts" },
				message: "must have required property 'artifacts'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data["schema-version"] !== void 0) {
			if ("1.0" !== data["schema-version"]) {
				const err8 = {
					instancePath: instancePath + "/schema-version",
					schemaPath: "#/properties/schema-version/const",
					keyword: "const",
					params: { allowedValue: "1.0" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.workflow !== void 0) {
			if (!validate49(data.workflow, {
				instancePath: instancePath + "/workflow",
				parentData: data,
				parentDataProperty: "workflow",
				rootData
			})) {
				vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
				errors = vErrors.length;
			}
		}
		if (data["updated-at"] !== void 0) {
			let data2 = data["updated-at"];
			if (typeof data2 === "string") {
				if (!pattern22.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/updated-at",
						schemaPath: "#/properties/updated-at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/updated-at",
					schemaPath: "#/properties/updated-at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data3 = data.status;
			if (!(data3 === "planned" || data3 === "active" || data3 === "blocked" || data3 === "complete" || data3 === "stale")) {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema17.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data["current-phase"] !== void 0) {
			if (!validate49(data["current-phase"], {
				instancePath: instancePath + "/current-phase",
				parentData: data,
				parentDataProperty: "current-phase",
				rootData
			})) {
				vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
				errors = vErrors.length;
			}
		}
		if (data["automation-mode"] !== void 0) {
			let data5 = data["automation-mode"];
			if (!(data5 === "manual" || data5 === "guided" || data5 === "auto")) {
				const err12 = {
					instancePath: instancePath + "/automation-mode",
					schemaPath: "#/properties/automation-mode/enum",
					keyword: "enum",
					params: { allowedValues: schema17.properties["automation-mode"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data["next-action"] !== void 0) {
			if (!validate49(data["next-action"], {
				instancePath: instancePath + "/next-action",
				parentData: data,
				parentDataProperty: "next-action",
				rootData
			})) {
				vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
				errors = vErrors.length;
			}
		}
		if (data.artifacts !== void 0) {
			let data7 = data.artifacts;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key0 in data7) if (!validate49(data7[key0], {
					instancePath: instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data7,
					parentDataProperty: key0,
					rootData
				})) {
					vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.workspace !== void 0) {
			let data9 = data.workspace;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.branch !== void 0) {
					if (!validate49(data9.branch, {
						instancePath: instancePath + "/workspace/branch",
						parentData: data9,
						parentDataProperty: "branch",
						rootData
					})) {
						vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
						errors = vErrors.length;
					}
				}
				if (data9.target !== void 0) {
					if (!validate49(data9.target, {
						instancePath: instancePath + "/workspace/target",
						parentData: data9,
						parentDataProperty: "target",
						rootData
					})) {
						vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/workspace",
					schemaPath: "#/properties/workspace/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data12 = data.owner;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.kind !== void 0) {
					if (!validate49(data12.kind, {
						instancePath: instancePath + "/owner/kind",
						parentData: data12,
						parentDataProperty: "kind",
						rootData
					})) {
						vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
						errors = vErrors.length;
					}
				}
				if (data12.name !== void 0) {
					if (!validate49(data12.name, {
						instancePath: instancePath + "/owner/name",
						parentData: data12,
						parentDataProperty: "name",
						rootData
					})) {
						vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
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
	validate48.errors = vErrors;
	return errors === 0;
}
const validateImports = validate58;
const pattern23 = /* @__PURE__ */ new RegExp("^sha256-[0-9a-f]{64}$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern23.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256-[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.sources === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sources" },
				message: "must have required property 'sources'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "sources")) {
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
		if (data.sources !== void 0) {
			let data1 = data.sources;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.from === void 0) {
							const err4 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "from" },
								message: "must have required property 'from'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2.to === void 0) {
							const err5 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "to" },
								message: "must have required property 'to'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.files === void 0) {
							const err6 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "from" || key1 === "to" || key1 === "files")) {
							const err7 = {
								instancePath: instancePath + "/sources/" + i0,
								schemaPath: "#/properties/sources/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.from !== void 0) {
							let data3 = data2.from;
							if (typeof data3 === "string") {
								if (func5(data3) < 1) {
									const err8 = {
										instancePath: instancePath + "/sources/" + i0 + "/from",
										schemaPath: "#/properties/sources/items/properties/from/minLength",
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
									instancePath: instancePath + "/sources/" + i0 + "/from",
									schemaPath: "#/properties/sources/items/properties/from/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data2.to !== void 0) {
							if (typeof data2.to !== "string") {
								const err10 = {
									instancePath: instancePath + "/sources/" + i0 + "/to",
									schemaPath: "#/properties/sources/items/properties/to/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.files !== void 0) {
							let data5 = data2.files;
							if (Array.isArray(data5)) {
								const len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data6 = data5[i1];
									if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
										if (data6.path === void 0) {
											const err11 = {
												instancePath: instancePath + "/sources/" + i0 + "/files/" + i1,
												schemaPath: "#/properties/sources/items/properties/files/items/required",
												keyword: "required",
												params: { missingProperty: "path" },
												message: "must have required property 'path'"
											};
											if (vErrors === null) vErrors = [err11];
											else vErrors.push(err11);
											errors++;
										}
										if (data6.hash === void 0) {
											const err12 = {
												instancePath: instancePath + "/sources/" + i0 + "/files/" + i1,
												schemaPath: "#/properties/sources/items/properties/files/items/required",
												keyword: "required",
												params: { missingProperty: "hash" },
												message: "must have required property 'hash'"
											};
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
										}
										if (data6.origins === void 0) {
											const err13 = {
												instancePath: instancePath + "/sources/" + i0 + "/files/" + i1,
												schemaPath: "#/properties/sources/items/properties/files/items/required",
												keyword: "required",
												params: { missingProperty: "origins" },
												message: "must have required property 'origins'"
											};
											if (vErrors === null) vErrors = [err13];
											else vErrors.push(err13);
											errors++;
										}
										for (const key2 in data6) if (!(key2 === "path" || key2 === "hash" || key2 === "origins")) {
											const err14 = {
												instancePath: instancePath + "/sources/" + i0 + "/files/" + i1,
												schemaPath: "#/properties/sources/items/properties/files/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err14];
											else vErrors.push(err14);
											errors++;
										}
										if (data6.path !== void 0) {
											let data7 = data6.path;
											if (typeof data7 === "string") {
												if (func5(data7) < 1) {
													const err15 = {
														instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/path",
														schemaPath: "#/properties/sources/items/properties/files/items/properties/path/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err15];
													else vErrors.push(err15);
													errors++;
												}
											} else {
												const err16 = {
													instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/path",
													schemaPath: "#/properties/sources/items/properties/files/items/properties/path/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err16];
												else vErrors.push(err16);
												errors++;
											}
										}
										if (data6.hash !== void 0) {
											if (!validate59(data6.hash, {
												instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/hash",
												parentData: data6,
												parentDataProperty: "hash",
												rootData
											})) {
												vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
												errors = vErrors.length;
											}
										}
										if (data6.origins !== void 0) {
											let data9 = data6.origins;
											if (Array.isArray(data9)) {
												if (data9.length < 1) {
													const err17 = {
														instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins",
														schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err17];
													else vErrors.push(err17);
													errors++;
												}
												const len2 = data9.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let data10 = data9[i2];
													if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
														if (data10.path === void 0) {
															const err18 = {
																instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2,
																schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/items/required",
																keyword: "required",
																params: { missingProperty: "path" },
																message: "must have required property 'path'"
															};
															if (vErrors === null) vErrors = [err18];
															else vErrors.push(err18);
															errors++;
														}
														if (data10.hash === void 0) {
															const err19 = {
																instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2,
																schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/items/required",
																keyword: "required",
																params: { missingProperty: "hash" },
																message: "must have required property 'hash'"
															};
															if (vErrors === null) vErrors = [err19];
															else vErrors.push(err19);
															errors++;
														}
														for (const key3 in data10) if (!(key3 === "path" || key3 === "hash")) {
															const err20 = {
																instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2,
																schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/items/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key3 },
																message: "must NOT have additional properties"
															};
															if (vErrors === null) vErrors = [err20];
															else vErrors.push(err20);
															errors++;
														}
														if (data10.path !== void 0) {
															let data11 = data10.path;
															if (typeof data11 === "string") {
																if (func5(data11) < 1) {
																	const err21 = {
																		instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2 + "/path",
																		schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/items/properties/path/minLength",
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
																	instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2 + "/path",
																	schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/items/properties/path/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err22];
																else vErrors.push(err22);
																errors++;
															}
														}
														if (data10.hash !== void 0) {
															if (!validate59(data10.hash, {
																instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2 + "/hash",
																parentData: data10,
																parentDataProperty: "hash",
																rootData
															})) {
																vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
																errors = vErrors.length;
															}
														}
													} else {
														const err23 = {
															instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins/" + i2,
															schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/items/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														};
														if (vErrors === null) vErrors = [err23];
														else vErrors.push(err23);
														errors++;
													}
												}
											} else {
												const err24 = {
													instancePath: instancePath + "/sources/" + i0 + "/files/" + i1 + "/origins",
													schemaPath: "#/properties/sources/items/properties/files/items/properties/origins/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err24];
												else vErrors.push(err24);
												errors++;
											}
										}
									} else {
										const err25 = {
											instancePath: instancePath + "/sources/" + i0 + "/files/" + i1,
											schemaPath: "#/properties/sources/items/properties/files/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
									}
								}
							} else {
								const err26 = {
									instancePath: instancePath + "/sources/" + i0 + "/files",
									schemaPath: "#/properties/sources/items/properties/files/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/sources/" + i0,
							schemaPath: "#/properties/sources/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
const validateInstructions = validate62;
const schema21 = {
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
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema21.properties.name.type },
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
					params: { type: schema21.properties.description.type },
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
					params: { type: schema21.properties.forbid.type },
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
					params: { type: schema21.properties.excludeAgent.type },
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
	validate62.errors = vErrors;
	return errors === 0;
}
const validateManifest = validate63;
const schema22 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "manifest.schema.json",
	"title": "Manifest",
	"description": ".primitives/manifest.json: what `primitives build` has written.",
	"type": "object",
	"required": ["version", "outputs"],
	"properties": {
		"version": { "const": 1 },
		"outputs": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"path",
					"runtime",
					"hash",
					"sources"
				],
				"additionalProperties": false,
				"properties": {
					"path": {
						"description": "Relative to the repository root, `/` as separator.",
						"type": "string",
						"minLength": 1
					},
					"runtime": { "type": "string" },
					"hash": {
						"description": "SHA-256 of what is ours, CRLF counted as LF: the bytes written, the text of the region, or `keys` as JSON.",
						"type": "string",
						"pattern": "^sha256-[0-9a-f]{64}$"
					},
					"previousHash": {
						"description": "Hash before a build that has not finished.",
						"type": "string",
						"pattern": "^sha256-[0-9a-f]{64}$"
					},
					"sources": {
						"description": "Primitives that the output was made from.",
						"type": "array",
						"items": {
							"description": "Relative to the repository root, `/` as separator.",
							"type": "string",
							"minLength": 1
						}
					},
					"lines": {
						"description": "Lines of what is ours (of a region: counted from its first line that is not blank) and where they come from: `8-36 0:4` says that lines 8 to 36 are the lines from 4 on of the first of `sources`. `1- 0:1` is a copy. Other lines are the build's own.",
						"type": "array",
						"items": { "type": "string" }
					},
					"region": {
						"description": "Ours is what stands between the markers of a file that was written by hand.",
						"const": true
					},
					"created": {
						"description": "The JSON file with `keys` was not there before: it goes when nothing else is left in it.",
						"const": true
					},
					"keys": {
						"description": "Ours are these values of a JSON file.",
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"path",
								"runtime",
								"value",
								"made"
							],
							"additionalProperties": false,
							"properties": {
								"path": {
									"type": "array",
									"minItems": 1,
									"items": { "type": "string" }
								},
								"runtime": { "type": "string" },
								"value": {
									"description": "A value, or our items of a list.",
									"oneOf": [
										{ "type": "string" },
										{ "type": "boolean" },
										{
											"type": "array",
											"items": { "type": "string" }
										}
									]
								},
								"made": {
									"description": "How many segments of the path, from its end, were not there before.",
									"type": "integer",
									"minimum": 0
								}
							}
						}
					}
				}
			}
		}
	},
	"additionalProperties": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
						for (const key1 in data2) if (!func2.call(schema22.properties.outputs.items.properties, key1)) {
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
								if (!pattern23.test(data5)) {
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
								if (!pattern23.test(data6)) {
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
						if (data2.lines !== void 0) {
							let data9 = data2.lines;
							if (Array.isArray(data9)) {
								const len2 = data9.length;
								for (let i2 = 0; i2 < len2; i2++) if (typeof data9[i2] !== "string") {
									const err19 = {
										instancePath: instancePath + "/outputs/" + i0 + "/lines/" + i2,
										schemaPath: "#/properties/outputs/items/properties/lines/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/outputs/" + i0 + "/lines",
									schemaPath: "#/properties/outputs/items/properties/lines/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data2.region !== void 0) {
							if (true !== data2.region) {
								const err21 = {
									instancePath: instancePath + "/outputs/" + i0 + "/region",
									schemaPath: "#/properties/outputs/items/properties/region/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data2.created !== void 0) {
							if (true !== data2.created) {
								const err22 = {
									instancePath: instancePath + "/outputs/" + i0 + "/created",
									schemaPath: "#/properties/outputs/items/properties/created/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data2.keys !== void 0) {
							let data13 = data2.keys;
							if (Array.isArray(data13)) {
								const len3 = data13.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data14 = data13[i3];
									if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
										if (data14.path === void 0) {
											const err23 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3,
												schemaPath: "#/properties/outputs/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "path" },
												message: "must have required property 'path'"
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
										if (data14.runtime === void 0) {
											const err24 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3,
												schemaPath: "#/properties/outputs/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "runtime" },
												message: "must have required property 'runtime'"
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										if (data14.value === void 0) {
											const err25 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3,
												schemaPath: "#/properties/outputs/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "value" },
												message: "must have required property 'value'"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
										if (data14.made === void 0) {
											const err26 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3,
												schemaPath: "#/properties/outputs/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "made" },
												message: "must have required property 'made'"
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										}
										for (const key2 in data14) if (!(key2 === "path" || key2 === "runtime" || key2 === "value" || key2 === "made")) {
											const err27 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3,
												schemaPath: "#/properties/outputs/items/properties/keys/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
										if (data14.path !== void 0) {
											let data15 = data14.path;
											if (Array.isArray(data15)) {
												if (data15.length < 1) {
													const err28 = {
														instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/path",
														schemaPath: "#/properties/outputs/items/properties/keys/items/properties/path/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err28];
													else vErrors.push(err28);
													errors++;
												}
												const len4 = data15.length;
												for (let i4 = 0; i4 < len4; i4++) if (typeof data15[i4] !== "string") {
													const err29 = {
														instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/path/" + i4,
														schemaPath: "#/properties/outputs/items/properties/keys/items/properties/path/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err29];
													else vErrors.push(err29);
													errors++;
												}
											} else {
												const err30 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/path",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/path/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err30];
												else vErrors.push(err30);
												errors++;
											}
										}
										if (data14.runtime !== void 0) {
											if (typeof data14.runtime !== "string") {
												const err31 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/runtime",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/runtime/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err31];
												else vErrors.push(err31);
												errors++;
											}
										}
										if (data14.value !== void 0) {
											let data18 = data14.value;
											const _errs38 = errors;
											let valid13 = false;
											let passing0 = null;
											const _errs39 = errors;
											if (typeof data18 !== "string") {
												const err32 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/value",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf/0/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err32];
												else vErrors.push(err32);
												errors++;
											}
											var _valid0 = _errs39 === errors;
											if (_valid0) {
												valid13 = true;
												passing0 = 0;
											}
											const _errs41 = errors;
											if (typeof data18 !== "boolean") {
												const err33 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/value",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf/1/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												};
												if (vErrors === null) vErrors = [err33];
												else vErrors.push(err33);
												errors++;
											}
											var _valid0 = _errs41 === errors;
											if (_valid0 && valid13) {
												valid13 = false;
												passing0 = [passing0, 1];
											} else {
												if (_valid0) {
													valid13 = true;
													passing0 = 1;
												}
												const _errs43 = errors;
												if (Array.isArray(data18)) {
													const len5 = data18.length;
													for (let i5 = 0; i5 < len5; i5++) if (typeof data18[i5] !== "string") {
														const err34 = {
															instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/value/" + i5,
															schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf/2/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err34];
														else vErrors.push(err34);
														errors++;
													}
												} else {
													const err35 = {
														instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/value",
														schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf/2/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													};
													if (vErrors === null) vErrors = [err35];
													else vErrors.push(err35);
													errors++;
												}
												var _valid0 = _errs43 === errors;
												if (_valid0 && valid13) {
													valid13 = false;
													passing0 = [passing0, 2];
												} else if (_valid0) {
													valid13 = true;
													passing0 = 2;
												}
											}
											if (!valid13) {
												const err36 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/value",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing0 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err36];
												else vErrors.push(err36);
												errors++;
											} else {
												errors = _errs38;
												if (vErrors !== null) {
													if (_errs38) vErrors.length = _errs38;
													else vErrors = null;
												}
											}
										}
										if (data14.made !== void 0) {
											let data20 = data14.made;
											if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
												const err37 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/made",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/made/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err37];
												else vErrors.push(err37);
												errors++;
											}
											if (typeof data20 == "number" && isFinite(data20)) {
												if (data20 < 0 || isNaN(data20)) {
													const err38 = {
														instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/made",
														schemaPath: "#/properties/outputs/items/properties/keys/items/properties/made/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err38];
													else vErrors.push(err38);
													errors++;
												}
											}
										}
									} else {
										const err39 = {
											instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3,
											schemaPath: "#/properties/outputs/items/properties/keys/items/type",
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
									instancePath: instancePath + "/outputs/" + i0 + "/keys",
									schemaPath: "#/properties/outputs/items/properties/keys/type",
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
							instancePath: instancePath + "/outputs/" + i0,
							schemaPath: "#/properties/outputs/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
	} else {
		const err43 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err43];
		else vErrors.push(err43);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
const validateMemory = validate64;
const schema23 = {
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
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema23.properties.description.type },
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
	validate64.errors = vErrors;
	return errors === 0;
}
const validateModels = validate65;
const schema24 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "models.schema.json",
	"title": "ModelsFile",
	"description": "`.copilot/models.yaml`, `.claude/models.yaml`: which model plays which role of a workflow. A role that is not named keeps its default.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"planner": {
			"description": "Writes plans and revises them.",
			"$ref": "#/definitions/modelName"
		},
		"implementer": {
			"description": "Changes code.",
			"$ref": "#/definitions/modelName"
		},
		"reviewer": {
			"description": "Reviews plans and changes.",
			"$ref": "#/definitions/modelName"
		},
		"structured-check": {
			"description": "Goes through the list of checks before a pull request.",
			"$ref": "#/definitions/modelName"
		},
		"final-reviewer": {
			"description": "Reviews a change as a whole at the end.",
			"$ref": "#/definitions/modelName"
		},
		"scout": {
			"description": "Looks around before expensive work begins.",
			"$ref": "#/definitions/modelName"
		},
		"coordinator": {
			"description": "Leads a swarm.",
			"$ref": "#/definitions/modelName"
		},
		"domain": {
			"description": "Works on one field in a swarm.",
			"$ref": "#/definitions/modelName"
		},
		"synthesizer": {
			"description": "Joins what a swarm has found.",
			"$ref": "#/definitions/modelName"
		},
		"tiers": {
			"description": "Models by what they cost: a role can name `fast`, `default` or `premium` in place of a model.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"fast": { "$ref": "#/definitions/modelName" },
				"default": { "$ref": "#/definitions/modelName" },
				"premium": { "$ref": "#/definitions/modelName" }
			}
		}
	},
	"definitions": { "modelName": {
		"type": "string",
		"minLength": 1,
		"maxLength": 200,
		"pattern": "^[^\\u0000-\\u001f\\u007f]*\\S[^\\u0000-\\u001f\\u007f]*$"
	} }
};
const pattern29 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f]*\\S[^\\u0000-\\u001f\\u007f]*$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func5(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern29.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f]*\\S[^\\u0000-\\u001f\\u007f]*$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f]*\\S[^\\u0000-\\u001f\\u007f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema24.properties, key0)) {
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
		if (data.planner !== void 0) {
			if (!validate66(data.planner, {
				instancePath: instancePath + "/planner",
				parentData: data,
				parentDataProperty: "planner",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.implementer !== void 0) {
			if (!validate66(data.implementer, {
				instancePath: instancePath + "/implementer",
				parentData: data,
				parentDataProperty: "implementer",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.reviewer !== void 0) {
			if (!validate66(data.reviewer, {
				instancePath: instancePath + "/reviewer",
				parentData: data,
				parentDataProperty: "reviewer",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data["structured-check"] !== void 0) {
			if (!validate66(data["structured-check"], {
				instancePath: instancePath + "/structured-check",
				parentData: data,
				parentDataProperty: "structured-check",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data["final-reviewer"] !== void 0) {
			if (!validate66(data["final-reviewer"], {
				instancePath: instancePath + "/final-reviewer",
				parentData: data,
				parentDataProperty: "final-reviewer",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.scout !== void 0) {
			if (!validate66(data.scout, {
				instancePath: instancePath + "/scout",
				parentData: data,
				parentDataProperty: "scout",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.coordinator !== void 0) {
			if (!validate66(data.coordinator, {
				instancePath: instancePath + "/coordinator",
				parentData: data,
				parentDataProperty: "coordinator",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.domain !== void 0) {
			if (!validate66(data.domain, {
				instancePath: instancePath + "/domain",
				parentData: data,
				parentDataProperty: "domain",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.synthesizer !== void 0) {
			if (!validate66(data.synthesizer, {
				instancePath: instancePath + "/synthesizer",
				parentData: data,
				parentDataProperty: "synthesizer",
				rootData
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.tiers !== void 0) {
			let data9 = data.tiers;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key1 in data9) if (!(key1 === "fast" || key1 === "default" || key1 === "premium")) {
					const err1 = {
						instancePath: instancePath + "/tiers",
						schemaPath: "#/properties/tiers/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data9.fast !== void 0) {
					if (!validate66(data9.fast, {
						instancePath: instancePath + "/tiers/fast",
						parentData: data9,
						parentDataProperty: "fast",
						rootData
					})) {
						vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
						errors = vErrors.length;
					}
				}
				if (data9.default !== void 0) {
					if (!validate66(data9.default, {
						instancePath: instancePath + "/tiers/default",
						parentData: data9,
						parentDataProperty: "default",
						rootData
					})) {
						vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
						errors = vErrors.length;
					}
				}
				if (data9.premium !== void 0) {
					if (!validate66(data9.premium, {
						instancePath: instancePath + "/tiers/premium",
						parentData: data9,
						parentDataProperty: "premium",
						rootData
					})) {
						vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/tiers",
					schemaPath: "#/properties/tiers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
const validateOutcome = validate79;
const schema26 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "outcome.schema.json",
	"title": "Outcome",
	"description": ".primitives/learn/outcomes/<year>/o-<8>.yml: how one task went, and what was learnt from it. Written once and never changed.",
	"type": "object",
	"required": [
		"id",
		"schema",
		"task",
		"result",
		"at",
		"by"
	],
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "#/definitions/outcomeId" },
		"schema": { "const": 1 },
		"task": {
			"type": "object",
			"required": ["title"],
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "#/definitions/line" },
				"title": { "$ref": "#/definitions/line" },
				"spec": { "$ref": "#/definitions/repositoryPath" },
				"component": { "$ref": "#/definitions/line" }
			}
		},
		"result": { "enum": [
			"success",
			"failure",
			"partial",
			"abandoned"
		] },
		"at": {
			"description": "A moment in UTC, to the second.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"
		},
		"by": {
			"type": "object",
			"required": ["actor"],
			"additionalProperties": false,
			"properties": {
				"actor": { "enum": [
					"human",
					"agent",
					"ci"
				] },
				"name": { "$ref": "#/definitions/line" },
				"trust": {
					"description": "`external`: the words come from outside the project, such as the fork of a contributor.",
					"enum": ["external"]
				}
			}
		},
		"run": { "$ref": "#/definitions/line" },
		"code": {
			"type": "object",
			"required": [],
			"additionalProperties": false,
			"properties": {
				"base": { "$ref": "#/definitions/commit" },
				"head": { "$ref": "#/definitions/commit" },
				"touched": {
					"type": "array",
					"items": { "$ref": "#/definitions/repositoryPath" },
					"description": "The files that the task was about, sorted.",
					"uniqueItems": true
				}
			}
		},
		"context": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["id", "blob"],
				"additionalProperties": false,
				"properties": {
					"id": {
						"description": "Path of a document, or the id of a memory entry.",
						"type": "string",
						"minLength": 1,
						"maxLength": 1e3
					},
					"section": {
						"description": "Slug of the only section of the document that was read.",
						"type": "string",
						"minLength": 1
					},
					"blob": {
						"description": "Git's name of the bytes that were read, 40 hexadecimal digits.",
						"type": "string",
						"pattern": "^[0-9a-f]{40}$"
					},
					"via": {
						"description": "Why it was read.",
						"enum": [
							"always",
							"apply-to",
							"agent",
							"prompt",
							"link"
						]
					}
				}
			},
			"description": "What an agent has in front of it for the touched files: the primitives, then the memory entries in them."
		},
		"votes": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["target", "vote"],
				"additionalProperties": false,
				"properties": {
					"target": {
						"description": "The id of a memory entry.",
						"type": "string",
						"pattern": "^m-[0-9a-hjkmnp-tv-z]{8}$"
					},
					"vote": { "enum": ["helpful", "harmful"] },
					"why": { "$ref": "#/definitions/line" }
				}
			}
		},
		"metrics": {
			"type": "object",
			"required": [],
			"additionalProperties": false,
			"properties": {
				"coverage": {
					"description": "Per cent of the lines.",
					"type": "number",
					"minimum": 0,
					"maximum": 100
				},
				"testsPassed": {
					"type": "integer",
					"minimum": 0
				},
				"testsFailed": {
					"type": "integer",
					"minimum": 0
				},
				"testsSkipped": {
					"type": "integer",
					"minimum": 0
				},
				"reworkRounds": {
					"type": "integer",
					"minimum": 0
				},
				"rescueAttempts": {
					"type": "integer",
					"minimum": 0
				},
				"abandonmentEvents": {
					"type": "integer",
					"minimum": 0
				},
				"priorLearnings": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"lessons": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["kind", "text"],
				"additionalProperties": false,
				"properties": {
					"kind": { "$ref": "#/definitions/kind" },
					"text": { "$ref": "#/definitions/line" },
					"tags": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^[A-Za-z][A-Za-z0-9_/-]*$",
							"maxLength": 60
						},
						"uniqueItems": true
					},
					"cites": {
						"type": "array",
						"items": { "$ref": "#/definitions/line" }
					},
					"evidence": {
						"type": "array",
						"items": { "$ref": "#/definitions/line" }
					}
				}
			}
		},
		"evidence": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["type", "ref"],
				"additionalProperties": false,
				"properties": {
					"type": { "enum": [
						"pr",
						"issue",
						"commit",
						"junit",
						"lcov",
						"review",
						"session",
						"report",
						"batch",
						"log",
						"url",
						"file"
					] },
					"ref": { "$ref": "#/definitions/line" }
				}
			}
		}
	},
	"definitions": {
		"line": {
			"type": "string",
			"minLength": 1,
			"maxLength": 2e3,
			"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"description": "Words on one line, without control characters."
		},
		"repositoryPath": {
			"description": "Relative to the repository root, `/` as separator.",
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		},
		"outcomeId": {
			"type": "string",
			"pattern": "^o-[0-9a-hjkmnp-tv-z]{8}$"
		},
		"kind": {
			"title": "LessonKind",
			"enum": [
				"fact",
				"pattern",
				"pitfall",
				"rule",
				"gate",
				"criterion",
				"decision"
			]
		},
		"commit": {
			"type": "string",
			"pattern": "^[0-9a-f]{7,64}$"
		}
	},
	"if": { "properties": { "result": { "const": "failure" } } },
	"then": { "anyOf": [{ "required": ["evidence"] }, { "required": ["lessons"] }] }
};
const func0 = require_equal().default;
const pattern30 = /* @__PURE__ */ new RegExp("^o-[0-9a-hjkmnp-tv-z]{8}$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern30.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^o-[0-9a-hjkmnp-tv-z]{8}$" },
				message: "must match pattern \"^o-[0-9a-hjkmnp-tv-z]{8}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
const pattern31 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 },
				message: "must NOT have more than 2000 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func5(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern31.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func5(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
const pattern33 = /* @__PURE__ */ new RegExp("^[0-9a-f]{7,64}$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern33.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{7,64}$" },
				message: "must match pattern \"^[0-9a-f]{7,64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
const schema31 = {
	"title": "LessonKind",
	"enum": [
		"fact",
		"pattern",
		"pitfall",
		"rule",
		"gate",
		"criterion",
		"decision"
	]
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "fact" || data === "pattern" || data === "pitfall" || data === "rule" || data === "gate" || data === "criterion" || data === "decision")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema31.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
const pattern32 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
const pattern34 = /* @__PURE__ */ new RegExp("^[0-9a-f]{40}$", "u");
const pattern35 = /* @__PURE__ */ new RegExp("^m-[0-9a-hjkmnp-tv-z]{8}$", "u");
const pattern36 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_/-]*$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.result !== void 0) {
			if ("failure" !== data.result) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		const _errs5 = errors;
		let valid2 = false;
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.evidence === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/then/anyOf/0/required",
					keyword: "required",
					params: { missingProperty: "evidence" },
					message: "must have required property 'evidence'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid1 = _errs6 === errors;
		valid2 = valid2 || _valid1;
		if (!valid2) {
			const _errs7 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.lessons === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/then/anyOf/1/required",
						keyword: "required",
						params: { missingProperty: "lessons" },
						message: "must have required property 'lessons'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid1 = _errs7 === errors;
			valid2 = valid2 || _valid1;
		}
		if (!valid2) {
			const err3 = {
				instancePath,
				schemaPath: "#/then/anyOf",
				keyword: "anyOf",
				params: {},
				message: "must match a schema in anyOf"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		} else {
			errors = _errs5;
			if (vErrors !== null) {
				if (_errs5) vErrors.length = _errs5;
				else vErrors = null;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.schema === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.task === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "task" },
				message: "must have required property 'task'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.result === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "result" },
				message: "must have required property 'result'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.at === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.by === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema26.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate80(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.schema !== void 0) {
			if (1 !== data.schema) {
				const err12 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.task !== void 0) {
			let data3 = data.task;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.title === void 0) {
					const err13 = {
						instancePath: instancePath + "/task",
						schemaPath: "#/properties/task/required",
						keyword: "required",
						params: { missingProperty: "title" },
						message: "must have required property 'title'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "id" || key1 === "title" || key1 === "spec" || key1 === "component")) {
					const err14 = {
						instancePath: instancePath + "/task",
						schemaPath: "#/properties/task/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data3.id !== void 0) {
					if (!validate82(data3.id, {
						instancePath: instancePath + "/task/id",
						parentData: data3,
						parentDataProperty: "id",
						rootData
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data3.title !== void 0) {
					if (!validate82(data3.title, {
						instancePath: instancePath + "/task/title",
						parentData: data3,
						parentDataProperty: "title",
						rootData
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data3.spec !== void 0) {
					if (!validate85(data3.spec, {
						instancePath: instancePath + "/task/spec",
						parentData: data3,
						parentDataProperty: "spec",
						rootData
					})) {
						vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
						errors = vErrors.length;
					}
				}
				if (data3.component !== void 0) {
					if (!validate82(data3.component, {
						instancePath: instancePath + "/task/component",
						parentData: data3,
						parentDataProperty: "component",
						rootData
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/task",
					schemaPath: "#/properties/task/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.result !== void 0) {
			let data8 = data.result;
			if (!(data8 === "success" || data8 === "failure" || data8 === "partial" || data8 === "abandoned")) {
				const err16 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties.result.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.at !== void 0) {
			let data9 = data.at;
			if (typeof data9 === "string") {
				if (!pattern32.test(data9)) {
					const err17 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data10 = data.by;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.actor === void 0) {
					const err19 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/required",
						keyword: "required",
						params: { missingProperty: "actor" },
						message: "must have required property 'actor'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key2 in data10) if (!(key2 === "actor" || key2 === "name" || key2 === "trust")) {
					const err20 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data10.actor !== void 0) {
					let data11 = data10.actor;
					if (!(data11 === "human" || data11 === "agent" || data11 === "ci")) {
						const err21 = {
							instancePath: instancePath + "/by/actor",
							schemaPath: "#/properties/by/properties/actor/enum",
							keyword: "enum",
							params: { allowedValues: schema26.properties.by.properties.actor.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data10.name !== void 0) {
					if (!validate82(data10.name, {
						instancePath: instancePath + "/by/name",
						parentData: data10,
						parentDataProperty: "name",
						rootData
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data10.trust !== void 0) {
					if (!(data10.trust === "external")) {
						const err22 = {
							instancePath: instancePath + "/by/trust",
							schemaPath: "#/properties/by/properties/trust/enum",
							keyword: "enum",
							params: { allowedValues: schema26.properties.by.properties.trust.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.run !== void 0) {
			if (!validate82(data.run, {
				instancePath: instancePath + "/run",
				parentData: data,
				parentDataProperty: "run",
				rootData
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.code !== void 0) {
			let data15 = data.code;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				for (const key3 in data15) if (!(key3 === "base" || key3 === "head" || key3 === "touched")) {
					const err24 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data15.base !== void 0) {
					if (!validate90(data15.base, {
						instancePath: instancePath + "/code/base",
						parentData: data15,
						parentDataProperty: "base",
						rootData
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
						errors = vErrors.length;
					}
				}
				if (data15.head !== void 0) {
					if (!validate90(data15.head, {
						instancePath: instancePath + "/code/head",
						parentData: data15,
						parentDataProperty: "head",
						rootData
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
						errors = vErrors.length;
					}
				}
				if (data15.touched !== void 0) {
					let data18 = data15.touched;
					if (Array.isArray(data18)) {
						const len0 = data18.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate85(data18[i0], {
							instancePath: instancePath + "/code/touched/" + i0,
							parentData: data18,
							parentDataProperty: i0,
							rootData
						})) {
							vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
							errors = vErrors.length;
						}
						let i1 = data18.length;
						let j0;
						if (i1 > 1) {
							outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data18[i1], data18[j0])) {
								const err25 = {
									instancePath: instancePath + "/code/touched",
									schemaPath: "#/properties/code/properties/touched/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
								break outer0;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/code/touched",
							schemaPath: "#/properties/code/properties/touched/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.context !== void 0) {
			let data20 = data.context;
			if (Array.isArray(data20)) {
				const len1 = data20.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data21 = data20[i2];
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.id === void 0) {
							const err28 = {
								instancePath: instancePath + "/context/" + i2,
								schemaPath: "#/properties/context/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data21.blob === void 0) {
							const err29 = {
								instancePath: instancePath + "/context/" + i2,
								schemaPath: "#/properties/context/items/required",
								keyword: "required",
								params: { missingProperty: "blob" },
								message: "must have required property 'blob'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						for (const key4 in data21) if (!(key4 === "id" || key4 === "section" || key4 === "blob" || key4 === "via")) {
							const err30 = {
								instancePath: instancePath + "/context/" + i2,
								schemaPath: "#/properties/context/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data21.id !== void 0) {
							let data22 = data21.id;
							if (typeof data22 === "string") {
								if (func5(data22) > 1e3) {
									const err31 = {
										instancePath: instancePath + "/context/" + i2 + "/id",
										schemaPath: "#/properties/context/items/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 characters"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								if (func5(data22) < 1) {
									const err32 = {
										instancePath: instancePath + "/context/" + i2 + "/id",
										schemaPath: "#/properties/context/items/properties/id/minLength",
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
									instancePath: instancePath + "/context/" + i2 + "/id",
									schemaPath: "#/properties/context/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data21.section !== void 0) {
							let data23 = data21.section;
							if (typeof data23 === "string") {
								if (func5(data23) < 1) {
									const err34 = {
										instancePath: instancePath + "/context/" + i2 + "/section",
										schemaPath: "#/properties/context/items/properties/section/minLength",
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
									instancePath: instancePath + "/context/" + i2 + "/section",
									schemaPath: "#/properties/context/items/properties/section/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data21.blob !== void 0) {
							let data24 = data21.blob;
							if (typeof data24 === "string") {
								if (!pattern34.test(data24)) {
									const err36 = {
										instancePath: instancePath + "/context/" + i2 + "/blob",
										schemaPath: "#/properties/context/items/properties/blob/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{40}$" },
										message: "must match pattern \"^[0-9a-f]{40}$\""
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/context/" + i2 + "/blob",
									schemaPath: "#/properties/context/items/properties/blob/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data21.via !== void 0) {
							let data25 = data21.via;
							if (!(data25 === "always" || data25 === "apply-to" || data25 === "agent" || data25 === "prompt" || data25 === "link")) {
								const err38 = {
									instancePath: instancePath + "/context/" + i2 + "/via",
									schemaPath: "#/properties/context/items/properties/via/enum",
									keyword: "enum",
									params: { allowedValues: schema26.properties.context.items.properties.via.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/context/" + i2,
							schemaPath: "#/properties/context/items/type",
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
					instancePath: instancePath + "/context",
					schemaPath: "#/properties/context/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.votes !== void 0) {
			let data26 = data.votes;
			if (Array.isArray(data26)) {
				const len2 = data26.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data27 = data26[i3];
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						if (data27.target === void 0) {
							const err41 = {
								instancePath: instancePath + "/votes/" + i3,
								schemaPath: "#/properties/votes/items/required",
								keyword: "required",
								params: { missingProperty: "target" },
								message: "must have required property 'target'"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data27.vote === void 0) {
							const err42 = {
								instancePath: instancePath + "/votes/" + i3,
								schemaPath: "#/properties/votes/items/required",
								keyword: "required",
								params: { missingProperty: "vote" },
								message: "must have required property 'vote'"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						for (const key5 in data27) if (!(key5 === "target" || key5 === "vote" || key5 === "why")) {
							const err43 = {
								instancePath: instancePath + "/votes/" + i3,
								schemaPath: "#/properties/votes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data27.target !== void 0) {
							let data28 = data27.target;
							if (typeof data28 === "string") {
								if (!pattern35.test(data28)) {
									const err44 = {
										instancePath: instancePath + "/votes/" + i3 + "/target",
										schemaPath: "#/properties/votes/items/properties/target/pattern",
										keyword: "pattern",
										params: { pattern: "^m-[0-9a-hjkmnp-tv-z]{8}$" },
										message: "must match pattern \"^m-[0-9a-hjkmnp-tv-z]{8}$\""
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/votes/" + i3 + "/target",
									schemaPath: "#/properties/votes/items/properties/target/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data27.vote !== void 0) {
							let data29 = data27.vote;
							if (!(data29 === "helpful" || data29 === "harmful")) {
								const err46 = {
									instancePath: instancePath + "/votes/" + i3 + "/vote",
									schemaPath: "#/properties/votes/items/properties/vote/enum",
									keyword: "enum",
									params: { allowedValues: schema26.properties.votes.items.properties.vote.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data27.why !== void 0) {
							if (!validate82(data27.why, {
								instancePath: instancePath + "/votes/" + i3 + "/why",
								parentData: data27,
								parentDataProperty: "why",
								rootData
							})) {
								vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/votes/" + i3,
							schemaPath: "#/properties/votes/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/votes",
					schemaPath: "#/properties/votes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data31 = data.metrics;
			if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
				for (const key6 in data31) if (!(key6 === "coverage" || key6 === "testsPassed" || key6 === "testsFailed" || key6 === "testsSkipped" || key6 === "reworkRounds" || key6 === "rescueAttempts" || key6 === "abandonmentEvents" || key6 === "priorLearnings")) {
					const err49 = {
						instancePath: instancePath + "/metrics",
						schemaPath: "#/properties/metrics/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data31.coverage !== void 0) {
					let data32 = data31.coverage;
					if (typeof data32 == "number" && isFinite(data32)) {
						if (data32 > 100 || isNaN(data32)) {
							const err50 = {
								instancePath: instancePath + "/metrics/coverage",
								schemaPath: "#/properties/metrics/properties/coverage/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								message: "must be <= 100"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data32 < 0 || isNaN(data32)) {
							const err51 = {
								instancePath: instancePath + "/metrics/coverage",
								schemaPath: "#/properties/metrics/properties/coverage/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/metrics/coverage",
							schemaPath: "#/properties/metrics/properties/coverage/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data31.testsPassed !== void 0) {
					let data33 = data31.testsPassed;
					if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
						const err53 = {
							instancePath: instancePath + "/metrics/testsPassed",
							schemaPath: "#/properties/metrics/properties/testsPassed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (typeof data33 == "number" && isFinite(data33)) {
						if (data33 < 0 || isNaN(data33)) {
							const err54 = {
								instancePath: instancePath + "/metrics/testsPassed",
								schemaPath: "#/properties/metrics/properties/testsPassed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
				}
				if (data31.testsFailed !== void 0) {
					let data34 = data31.testsFailed;
					if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
						const err55 = {
							instancePath: instancePath + "/metrics/testsFailed",
							schemaPath: "#/properties/metrics/properties/testsFailed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
					if (typeof data34 == "number" && isFinite(data34)) {
						if (data34 < 0 || isNaN(data34)) {
							const err56 = {
								instancePath: instancePath + "/metrics/testsFailed",
								schemaPath: "#/properties/metrics/properties/testsFailed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
				}
				if (data31.testsSkipped !== void 0) {
					let data35 = data31.testsSkipped;
					if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
						const err57 = {
							instancePath: instancePath + "/metrics/testsSkipped",
							schemaPath: "#/properties/metrics/properties/testsSkipped/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
					if (typeof data35 == "number" && isFinite(data35)) {
						if (data35 < 0 || isNaN(data35)) {
							const err58 = {
								instancePath: instancePath + "/metrics/testsSkipped",
								schemaPath: "#/properties/metrics/properties/testsSkipped/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
				}
				if (data31.reworkRounds !== void 0) {
					let data36 = data31.reworkRounds;
					if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
						const err59 = {
							instancePath: instancePath + "/metrics/reworkRounds",
							schemaPath: "#/properties/metrics/properties/reworkRounds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
					if (typeof data36 == "number" && isFinite(data36)) {
						if (data36 < 0 || isNaN(data36)) {
							const err60 = {
								instancePath: instancePath + "/metrics/reworkRounds",
								schemaPath: "#/properties/metrics/properties/reworkRounds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
					}
				}
				if (data31.rescueAttempts !== void 0) {
					let data37 = data31.rescueAttempts;
					if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
						const err61 = {
							instancePath: instancePath + "/metrics/rescueAttempts",
							schemaPath: "#/properties/metrics/properties/rescueAttempts/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
					if (typeof data37 == "number" && isFinite(data37)) {
						if (data37 < 0 || isNaN(data37)) {
							const err62 = {
								instancePath: instancePath + "/metrics/rescueAttempts",
								schemaPath: "#/properties/metrics/properties/rescueAttempts/minimum",
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
				if (data31.abandonmentEvents !== void 0) {
					let data38 = data31.abandonmentEvents;
					if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
						const err63 = {
							instancePath: instancePath + "/metrics/abandonmentEvents",
							schemaPath: "#/properties/metrics/properties/abandonmentEvents/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
					if (typeof data38 == "number" && isFinite(data38)) {
						if (data38 < 0 || isNaN(data38)) {
							const err64 = {
								instancePath: instancePath + "/metrics/abandonmentEvents",
								schemaPath: "#/properties/metrics/properties/abandonmentEvents/minimum",
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
				if (data31.priorLearnings !== void 0) {
					let data39 = data31.priorLearnings;
					if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
						const err65 = {
							instancePath: instancePath + "/metrics/priorLearnings",
							schemaPath: "#/properties/metrics/properties/priorLearnings/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					if (typeof data39 == "number" && isFinite(data39)) {
						if (data39 < 0 || isNaN(data39)) {
							const err66 = {
								instancePath: instancePath + "/metrics/priorLearnings",
								schemaPath: "#/properties/metrics/properties/priorLearnings/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
					}
				}
			} else {
				const err67 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
		}
		if (data.lessons !== void 0) {
			let data40 = data.lessons;
			if (Array.isArray(data40)) {
				const len3 = data40.length;
				for (let i4 = 0; i4 < len3; i4++) {
					let data41 = data40[i4];
					if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
						if (data41.kind === void 0) {
							const err68 = {
								instancePath: instancePath + "/lessons/" + i4,
								schemaPath: "#/properties/lessons/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (data41.text === void 0) {
							const err69 = {
								instancePath: instancePath + "/lessons/" + i4,
								schemaPath: "#/properties/lessons/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						for (const key7 in data41) if (!(key7 === "kind" || key7 === "text" || key7 === "tags" || key7 === "cites" || key7 === "evidence")) {
							const err70 = {
								instancePath: instancePath + "/lessons/" + i4,
								schemaPath: "#/properties/lessons/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data41.kind !== void 0) {
							if (!validate95(data41.kind, {
								instancePath: instancePath + "/lessons/" + i4 + "/kind",
								parentData: data41,
								parentDataProperty: "kind",
								rootData
							})) {
								vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
								errors = vErrors.length;
							}
						}
						if (data41.text !== void 0) {
							if (!validate82(data41.text, {
								instancePath: instancePath + "/lessons/" + i4 + "/text",
								parentData: data41,
								parentDataProperty: "text",
								rootData
							})) {
								vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
								errors = vErrors.length;
							}
						}
						if (data41.tags !== void 0) {
							let data44 = data41.tags;
							if (Array.isArray(data44)) {
								const len4 = data44.length;
								for (let i5 = 0; i5 < len4; i5++) {
									let data45 = data44[i5];
									if (typeof data45 === "string") {
										if (func5(data45) > 60) {
											const err71 = {
												instancePath: instancePath + "/lessons/" + i4 + "/tags/" + i5,
												schemaPath: "#/properties/lessons/items/properties/tags/items/maxLength",
												keyword: "maxLength",
												params: { limit: 60 },
												message: "must NOT have more than 60 characters"
											};
											if (vErrors === null) vErrors = [err71];
											else vErrors.push(err71);
											errors++;
										}
										if (!pattern36.test(data45)) {
											const err72 = {
												instancePath: instancePath + "/lessons/" + i4 + "/tags/" + i5,
												schemaPath: "#/properties/lessons/items/properties/tags/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z][A-Za-z0-9_/-]*$" },
												message: "must match pattern \"^[A-Za-z][A-Za-z0-9_/-]*$\""
											};
											if (vErrors === null) vErrors = [err72];
											else vErrors.push(err72);
											errors++;
										}
									} else {
										const err73 = {
											instancePath: instancePath + "/lessons/" + i4 + "/tags/" + i5,
											schemaPath: "#/properties/lessons/items/properties/tags/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
								}
								let i6 = data44.length;
								let j1;
								if (i6 > 1) {
									const indices0 = {};
									for (; i6--;) {
										let item0 = data44[i6];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j1 = indices0[item0];
											const err74 = {
												instancePath: instancePath + "/lessons/" + i4 + "/tags",
												schemaPath: "#/properties/lessons/items/properties/tags/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i6,
													j: j1
												},
												message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)"
											};
											if (vErrors === null) vErrors = [err74];
											else vErrors.push(err74);
											errors++;
											break;
										}
										indices0[item0] = i6;
									}
								}
							} else {
								const err75 = {
									instancePath: instancePath + "/lessons/" + i4 + "/tags",
									schemaPath: "#/properties/lessons/items/properties/tags/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
						if (data41.cites !== void 0) {
							let data46 = data41.cites;
							if (Array.isArray(data46)) {
								const len5 = data46.length;
								for (let i7 = 0; i7 < len5; i7++) if (!validate82(data46[i7], {
									instancePath: instancePath + "/lessons/" + i4 + "/cites/" + i7,
									parentData: data46,
									parentDataProperty: i7,
									rootData
								})) {
									vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
									errors = vErrors.length;
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/lessons/" + i4 + "/cites",
									schemaPath: "#/properties/lessons/items/properties/cites/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
						if (data41.evidence !== void 0) {
							let data48 = data41.evidence;
							if (Array.isArray(data48)) {
								const len6 = data48.length;
								for (let i8 = 0; i8 < len6; i8++) if (!validate82(data48[i8], {
									instancePath: instancePath + "/lessons/" + i4 + "/evidence/" + i8,
									parentData: data48,
									parentDataProperty: i8,
									rootData
								})) {
									vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
									errors = vErrors.length;
								}
							} else {
								const err77 = {
									instancePath: instancePath + "/lessons/" + i4 + "/evidence",
									schemaPath: "#/properties/lessons/items/properties/evidence/type",
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
							instancePath: instancePath + "/lessons/" + i4,
							schemaPath: "#/properties/lessons/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/lessons",
					schemaPath: "#/properties/lessons/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.evidence !== void 0) {
			let data50 = data.evidence;
			if (Array.isArray(data50)) {
				const len7 = data50.length;
				for (let i9 = 0; i9 < len7; i9++) {
					let data51 = data50[i9];
					if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
						if (data51.type === void 0) {
							const err80 = {
								instancePath: instancePath + "/evidence/" + i9,
								schemaPath: "#/properties/evidence/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
						if (data51.ref === void 0) {
							const err81 = {
								instancePath: instancePath + "/evidence/" + i9,
								schemaPath: "#/properties/evidence/items/required",
								keyword: "required",
								params: { missingProperty: "ref" },
								message: "must have required property 'ref'"
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
						for (const key8 in data51) if (!(key8 === "type" || key8 === "ref")) {
							const err82 = {
								instancePath: instancePath + "/evidence/" + i9,
								schemaPath: "#/properties/evidence/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						if (data51.type !== void 0) {
							let data52 = data51.type;
							if (!(data52 === "pr" || data52 === "issue" || data52 === "commit" || data52 === "junit" || data52 === "lcov" || data52 === "review" || data52 === "session" || data52 === "report" || data52 === "batch" || data52 === "log" || data52 === "url" || data52 === "file")) {
								const err83 = {
									instancePath: instancePath + "/evidence/" + i9 + "/type",
									schemaPath: "#/properties/evidence/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema26.properties.evidence.items.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							}
						}
						if (data51.ref !== void 0) {
							if (!validate82(data51.ref, {
								instancePath: instancePath + "/evidence/" + i9 + "/ref",
								parentData: data51,
								parentDataProperty: "ref",
								rootData
							})) {
								vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err84 = {
							instancePath: instancePath + "/evidence/" + i9,
							schemaPath: "#/properties/evidence/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
	} else {
		const err86 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err86];
		else vErrors.push(err86);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
const validatePrompt = validate101;
const schema32 = {
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
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema32.properties.name.type },
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
					params: { type: schema32.properties.description.type },
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
					params: { type: schema32.properties["argument-hint"].type },
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
					params: { type: schema32.properties.model.type },
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
							params: { type: schema32.properties.model.items.type },
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
					params: { type: schema32.properties.tools.type },
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
							params: { type: schema32.properties.tools.items.type },
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
					params: { type: schema32.properties.agent.type },
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
					params: { type: schema32.properties.mode.type },
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
	validate101.errors = vErrors;
	return errors === 0;
}
const validateProposal = validate102;
const schema33 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "proposal.schema.json",
	"title": "Proposal",
	"description": ".primitives/learn/proposals/p-<8>.yml: a change to primitives that waits for the decision of a person. Its status changes in place.",
	"type": "object",
	"required": [
		"id",
		"schema",
		"status",
		"at",
		"origin",
		"rationale",
		"ops"
	],
	"additionalProperties": false,
	"properties": {
		"id": {
			"type": "string",
			"pattern": "^p-[0-9a-hjkmnp-tv-z]{8}$"
		},
		"schema": { "const": 1 },
		"status": { "enum": [
			"proposed",
			"approved",
			"rejected",
			"applied",
			"superseded",
			"conflicted"
		] },
		"at": {
			"description": "A moment in UTC, to the second.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"
		},
		"origin": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^o-[0-9a-hjkmnp-tv-z]{8}$"
			},
			"description": "The outcomes that it was made from; none when a person asked for the change.",
			"uniqueItems": true
		},
		"lessons": {
			"type": "array",
			"items": { "$ref": "#/definitions/oneLine" },
			"description": "The lessons of those outcomes in the words in which they were recorded.",
			"uniqueItems": true
		},
		"rationale": { "$ref": "#/definitions/oneLine" },
		"ops": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["op"],
				"discriminator": { "propertyName": "op" },
				"oneOf": [
					{ "$ref": "#/definitions/addEntry" },
					{ "$ref": "#/definitions/editEntry" },
					{ "$ref": "#/definitions/retireEntry" },
					{ "$ref": "#/definitions/mergeEntries" },
					{ "$ref": "#/definitions/setField" },
					{ "$ref": "#/definitions/vote" },
					{ "$ref": "#/definitions/insertListItem" },
					{ "$ref": "#/definitions/insertCheckbox" },
					{ "$ref": "#/definitions/createFile" }
				]
			},
			"minItems": 1
		},
		"near": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"score",
					"guard"
				],
				"additionalProperties": false,
				"properties": {
					"id": {
						"description": "An entry, or `path:line` of a statement without an id.",
						"type": "string",
						"minLength": 1
					},
					"score": {
						"type": "number",
						"minimum": 0,
						"maximum": 1
					},
					"guard": {
						"description": "What sets two like statements apart, so that they are never made one.",
						"enum": [
							"none",
							"negation",
							"numbers",
							"code",
							"antonym"
						]
					}
				}
			}
		},
		"kept": {
			"type": "array",
			"items": {
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^m-[0-9a-hjkmnp-tv-z]{8}$"
				},
				"minItems": 2,
				"maxItems": 2
			},
			"description": "Pairs that a person has called no duplicates."
		},
		"diff": {
			"description": "What it changes, as it was when it was made.",
			"type": "string",
			"maxLength": 2e5
		},
		"note": { "$ref": "#/definitions/oneLine" },
		"supersededBy": {
			"type": "string",
			"pattern": "^p-[0-9a-hjkmnp-tv-z]{8}$"
		},
		"decision": {
			"type": "object",
			"required": ["by", "at"],
			"additionalProperties": false,
			"properties": {
				"by": { "$ref": "#/definitions/oneLine" },
				"at": {
					"description": "A moment in UTC, to the second.",
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"
				},
				"ops": {
					"description": "Hash of the operations that were decided on, their preconditions left out: others are not approved.",
					"type": "string",
					"pattern": "^sha256-[0-9a-f]{64}$"
				},
				"note": { "$ref": "#/definitions/oneLine" }
			}
		}
	},
	"definitions": {
		"oneLine": {
			"type": "string",
			"minLength": 1,
			"maxLength": 2e3,
			"pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
			"description": "Words on one line, without control characters."
		},
		"fileInRepository": {
			"description": "Relative to the repository root, `/` as separator.",
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		},
		"hash": {
			"description": "SHA-256 of the text as it must be found, CRLF counted as LF.",
			"type": "string",
			"pattern": "^sha256-[0-9a-f]{64}$"
		},
		"entryId": {
			"type": "string",
			"pattern": "^m-[0-9a-hjkmnp-tv-z]{8}$"
		},
		"addEntry": {
			"description": "A new entry among the tracked ones of a section.",
			"type": "object",
			"required": [
				"op",
				"file",
				"section",
				"entry",
				"pre"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "add-entry" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"section": {
					"description": "Slug of a heading; empty for what stands before the first one.",
					"type": "string"
				},
				"heading": { "$ref": "#/definitions/oneLine" },
				"entry": { "$ref": "#/definitions/entry" },
				"pre": {
					"description": "What was found: the section is there, or it is not and is made at the end of the file, under `heading`. A section that somebody has made since takes the entry.",
					"enum": ["section-exists", "section-absent"]
				}
			}
		},
		"entry": {
			"type": "object",
			"required": [
				"id",
				"kind",
				"text",
				"date"
			],
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "#/definitions/entryId" },
				"kind": {
					"title": "EntryKind",
					"enum": [
						"fact",
						"pattern",
						"pitfall",
						"rule",
						"gate",
						"criterion",
						"decision"
					]
				},
				"text": { "$ref": "#/definitions/oneLine" },
				"tags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z][A-Za-z0-9_/-]*$",
						"maxLength": 60
					},
					"uniqueItems": true
				},
				"date": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"from": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^o-[0-9a-hjkmnp-tv-z]{8}$"
					},
					"uniqueItems": true
				},
				"cites": {
					"type": "array",
					"items": { "$ref": "#/definitions/oneLine" }
				},
				"review": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"expires": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"scope": { "$ref": "#/definitions/oneLine" }
			}
		},
		"editEntry": {
			"description": "Other words for an entry; its kind, tags and trailer stay. `pre` is of the whole item.",
			"type": "object",
			"required": [
				"op",
				"file",
				"id",
				"pre",
				"text"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "edit-entry" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"id": { "$ref": "#/definitions/entryId" },
				"pre": { "$ref": "#/definitions/hash" },
				"text": { "$ref": "#/definitions/oneLine" }
			}
		},
		"retireEntry": {
			"description": "Strikes an entry out: a tombstone keeps the id from being used again.",
			"type": "object",
			"required": [
				"op",
				"file",
				"id",
				"pre",
				"date",
				"reason"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "retire-entry" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"id": { "$ref": "#/definitions/entryId" },
				"pre": { "$ref": "#/definitions/hash" },
				"date": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"by": {
					"description": "The entry that stands in its place.",
					"type": "string",
					"pattern": "^m-[0-9a-hjkmnp-tv-z]{8}$"
				},
				"reason": { "enum": [
					"duplicate",
					"superseded",
					"obsolete",
					"wrong",
					"promoted",
					"expired"
				] }
			}
		},
		"mergeEntries": {
			"description": "Retires entries in favour of another.",
			"type": "object",
			"required": [
				"op",
				"file",
				"into",
				"pre",
				"from",
				"date"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "merge-entries" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"into": { "$ref": "#/definitions/entryId" },
				"pre": { "$ref": "#/definitions/hash" },
				"text": { "$ref": "#/definitions/oneLine" },
				"from": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"file",
							"id",
							"pre"
						],
						"additionalProperties": false,
						"properties": {
							"file": { "$ref": "#/definitions/fileInRepository" },
							"id": { "$ref": "#/definitions/entryId" },
							"pre": { "$ref": "#/definitions/hash" }
						}
					},
					"minItems": 1
				},
				"date": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				}
			}
		},
		"setField": {
			"description": "Sets a key of the trailer of an entry.",
			"type": "object",
			"required": [
				"op",
				"file",
				"id",
				"pre",
				"key",
				"value"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "set-field" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"id": { "$ref": "#/definitions/entryId" },
				"pre": { "$ref": "#/definitions/hash" },
				"key": { "enum": [
					"from",
					"cites",
					"review",
					"expires",
					"pin",
					"scope"
				] },
				"value": {
					"description": "Empty to remove the key.",
					"type": "string",
					"pattern": "^(?:[^\\s<>]*)$"
				}
			}
		},
		"vote": {
			"description": "Says of an entry that it was learnt again. Changes no file.",
			"type": "object",
			"required": [
				"op",
				"target",
				"vote"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "vote" },
				"target": { "$ref": "#/definitions/entryId" },
				"vote": { "enum": ["helpful", "harmful"] },
				"why": { "$ref": "#/definitions/oneLine" }
			}
		},
		"insertListItem": {
			"description": "A bullet at the end of the last list of a section.",
			"type": "object",
			"required": [
				"op",
				"file",
				"anchor",
				"text",
				"pre"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "insert-list-item" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"anchor": { "$ref": "#/definitions/anchor" },
				"heading": { "$ref": "#/definitions/oneLine" },
				"text": { "$ref": "#/definitions/oneLine" },
				"pre": { "$ref": "#/definitions/place" }
			}
		},
		"insertCheckbox": {
			"description": "An open task at the end of the last list of a section.",
			"type": "object",
			"required": [
				"op",
				"file",
				"anchor",
				"text",
				"pre"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "insert-checkbox" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"anchor": { "$ref": "#/definitions/anchor" },
				"heading": { "$ref": "#/definitions/oneLine" },
				"text": { "$ref": "#/definitions/oneLine" },
				"pre": { "$ref": "#/definitions/place" }
			}
		},
		"createFile": {
			"description": "A new file, whole. Where the file is there and has these lines, other operations have added to it, and nothing is done.",
			"type": "object",
			"required": [
				"op",
				"file",
				"text",
				"pre"
			],
			"additionalProperties": false,
			"properties": {
				"op": { "const": "create-file" },
				"file": { "$ref": "#/definitions/fileInRepository" },
				"text": {
					"type": "string",
					"minLength": 1,
					"maxLength": 2e5
				},
				"pre": { "const": "file-absent" }
			}
		},
		"anchor": {
			"description": "Slug of a heading.",
			"type": "string",
			"minLength": 1
		},
		"place": {
			"description": "Hash of the whole section, or that it is absent.",
			"anyOf": [{ "$ref": "#/definitions/hash" }, { "const": "section-absent" }]
		}
	}
};
const pattern44 = /* @__PURE__ */ new RegExp("^p-[0-9a-hjkmnp-tv-z]{8}$", "u");
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 },
				message: "must NOT have more than 2000 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func5(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern31.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" },
				message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
const schema35 = {
	"description": "A new entry among the tracked ones of a section.",
	"type": "object",
	"required": [
		"op",
		"file",
		"section",
		"entry",
		"pre"
	],
	"additionalProperties": false,
	"properties": {
		"op": { "const": "add-entry" },
		"file": { "$ref": "#/definitions/fileInRepository" },
		"section": {
			"description": "Slug of a heading; empty for what stands before the first one.",
			"type": "string"
		},
		"heading": { "$ref": "#/definitions/oneLine" },
		"entry": { "$ref": "#/definitions/entry" },
		"pre": {
			"description": "What was found: the section is there, or it is not and is made at the end of the file, under `heading`. A section that somebody has made since takes the entry.",
			"enum": ["section-exists", "section-absent"]
		}
	}
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func5(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate107.errors = vErrors;
	return errors === 0;
}
const schema37 = {
	"type": "object",
	"required": [
		"id",
		"kind",
		"text",
		"date"
	],
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "#/definitions/entryId" },
		"kind": {
			"title": "EntryKind",
			"enum": [
				"fact",
				"pattern",
				"pitfall",
				"rule",
				"gate",
				"criterion",
				"decision"
			]
		},
		"text": { "$ref": "#/definitions/oneLine" },
		"tags": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[A-Za-z][A-Za-z0-9_/-]*$",
				"maxLength": 60
			},
			"uniqueItems": true
		},
		"date": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"from": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^o-[0-9a-hjkmnp-tv-z]{8}$"
			},
			"uniqueItems": true
		},
		"cites": {
			"type": "array",
			"items": { "$ref": "#/definitions/oneLine" }
		},
		"review": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"expires": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"scope": { "$ref": "#/definitions/oneLine" }
	}
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern35.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^m-[0-9a-hjkmnp-tv-z]{8}$" },
				message: "must match pattern \"^m-[0-9a-hjkmnp-tv-z]{8}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
const pattern50 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.text === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.date === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema37.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate111(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			let data1 = data.kind;
			if (!(data1 === "fact" || data1 === "pattern" || data1 === "pitfall" || data1 === "rule" || data1 === "gate" || data1 === "criterion" || data1 === "decision")) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema37.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.text !== void 0) {
			if (!validate103(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			let data3 = data.tags;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (func5(data4) > 60) {
							const err6 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/properties/tags/items/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								message: "must NOT have more than 60 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (!pattern36.test(data4)) {
							const err7 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/properties/tags/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z][A-Za-z0-9_/-]*$" },
								message: "must match pattern \"^[A-Za-z][A-Za-z0-9_/-]*$\""
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data3[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err9 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/properties/tags/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data5 = data.date;
			if (typeof data5 === "string") {
				if (!pattern50.test(data5)) {
					const err11 = {
						instancePath: instancePath + "/date",
						schemaPath: "#/properties/date/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.from !== void 0) {
			let data6 = data.from;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data7 = data6[i2];
					if (typeof data7 === "string") {
						if (!pattern30.test(data7)) {
							const err13 = {
								instancePath: instancePath + "/from/" + i2,
								schemaPath: "#/properties/from/items/pattern",
								keyword: "pattern",
								params: { pattern: "^o-[0-9a-hjkmnp-tv-z]{8}$" },
								message: "must match pattern \"^o-[0-9a-hjkmnp-tv-z]{8}$\""
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/from/" + i2,
							schemaPath: "#/properties/from/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				let i3 = data6.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data6[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err15 = {
								instancePath: instancePath + "/from",
								schemaPath: "#/properties/from/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.cites !== void 0) {
			let data8 = data.cites;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate103(data8[i4], {
					instancePath: instancePath + "/cites/" + i4,
					parentData: data8,
					parentDataProperty: i4,
					rootData
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/cites",
					schemaPath: "#/properties/cites/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.review !== void 0) {
			let data10 = data.review;
			if (typeof data10 === "string") {
				if (!pattern50.test(data10)) {
					const err18 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.expires !== void 0) {
			let data11 = data.expires;
			if (typeof data11 === "string") {
				if (!pattern50.test(data11)) {
					const err20 = {
						instancePath: instancePath + "/expires",
						schemaPath: "#/properties/expires/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/expires",
					schemaPath: "#/properties/expires/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			if (!validate103(data.scope, {
				instancePath: instancePath + "/scope",
				parentData: data,
				parentDataProperty: "scope",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.section === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "section" },
				message: "must have required property 'section'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.entry === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entry" },
				message: "must have required property 'entry'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.pre === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "section" || key0 === "heading" || key0 === "entry" || key0 === "pre")) {
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
		if (data.op !== void 0) {
			if ("add-entry" !== data.op) {
				const err6 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "add-entry" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate107(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
				errors = vErrors.length;
			}
		}
		if (data.section !== void 0) {
			if (typeof data.section !== "string") {
				const err7 = {
					instancePath: instancePath + "/section",
					schemaPath: "#/properties/section/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.heading !== void 0) {
			if (!validate103(data.heading, {
				instancePath: instancePath + "/heading",
				parentData: data,
				parentDataProperty: "heading",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.entry !== void 0) {
			if (!validate110(data.entry, {
				instancePath: instancePath + "/entry",
				parentData: data,
				parentDataProperty: "entry",
				rootData
			})) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			let data5 = data.pre;
			if (!(data5 === "section-exists" || data5 === "section-absent")) {
				const err8 = {
					instancePath: instancePath + "/pre",
					schemaPath: "#/properties/pre/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.pre.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate106.errors = vErrors;
	return errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern23.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256-[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate120.errors = vErrors;
	return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.pre === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.text === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "id" || key0 === "pre" || key0 === "text")) {
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
		if (data.op !== void 0) {
			if ("edit-entry" !== data.op) {
				const err6 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "edit-entry" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate107(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate111(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			if (!validate120(data.pre, {
				instancePath: instancePath + "/pre",
				parentData: data,
				parentDataProperty: "pre",
				rootData
			})) {
				vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate103(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate117.errors = vErrors;
	return errors === 0;
}
const schema41 = {
	"description": "Strikes an entry out: a tombstone keeps the id from being used again.",
	"type": "object",
	"required": [
		"op",
		"file",
		"id",
		"pre",
		"date",
		"reason"
	],
	"additionalProperties": false,
	"properties": {
		"op": { "const": "retire-entry" },
		"file": { "$ref": "#/definitions/fileInRepository" },
		"id": { "$ref": "#/definitions/entryId" },
		"pre": { "$ref": "#/definitions/hash" },
		"date": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"by": {
			"description": "The entry that stands in its place.",
			"type": "string",
			"pattern": "^m-[0-9a-hjkmnp-tv-z]{8}$"
		},
		"reason": { "enum": [
			"duplicate",
			"superseded",
			"obsolete",
			"wrong",
			"promoted",
			"expired"
		] }
	}
};
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.pre === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.date === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.reason === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "id" || key0 === "pre" || key0 === "date" || key0 === "by" || key0 === "reason")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.op !== void 0) {
			if ("retire-entry" !== data.op) {
				const err7 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "retire-entry" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate107(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate111(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			if (!validate120(data.pre, {
				instancePath: instancePath + "/pre",
				parentData: data,
				parentDataProperty: "pre",
				rootData
			})) {
				vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.date !== void 0) {
			let data4 = data.date;
			if (typeof data4 === "string") {
				if (!pattern50.test(data4)) {
					const err8 = {
						instancePath: instancePath + "/date",
						schemaPath: "#/properties/date/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data5 = data.by;
			if (typeof data5 === "string") {
				if (!pattern35.test(data5)) {
					const err10 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/pattern",
						keyword: "pattern",
						params: { pattern: "^m-[0-9a-hjkmnp-tv-z]{8}$" },
						message: "must match pattern \"^m-[0-9a-hjkmnp-tv-z]{8}$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data6 = data.reason;
			if (!(data6 === "duplicate" || data6 === "superseded" || data6 === "obsolete" || data6 === "wrong" || data6 === "promoted" || data6 === "expired")) {
				const err12 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/enum",
					keyword: "enum",
					params: { allowedValues: schema41.properties.reason.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate123.errors = vErrors;
	return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.into === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "into" },
				message: "must have required property 'into'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.pre === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.from === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				message: "must have required property 'from'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.date === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "into" || key0 === "pre" || key0 === "text" || key0 === "from" || key0 === "date")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.op !== void 0) {
			if ("merge-entries" !== data.op) {
				const err7 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "merge-entries" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate107(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
				errors = vErrors.length;
			}
		}
		if (data.into !== void 0) {
			if (!validate111(data.into, {
				instancePath: instancePath + "/into",
				parentData: data,
				parentDataProperty: "into",
				rootData
			})) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			if (!validate120(data.pre, {
				instancePath: instancePath + "/pre",
				parentData: data,
				parentDataProperty: "pre",
				rootData
			})) {
				vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate103(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.from !== void 0) {
			let data5 = data.from;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err8 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.file === void 0) {
							const err9 = {
								instancePath: instancePath + "/from/" + i0,
								schemaPath: "#/properties/from/items/required",
								keyword: "required",
								params: { missingProperty: "file" },
								message: "must have required property 'file'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data6.id === void 0) {
							const err10 = {
								instancePath: instancePath + "/from/" + i0,
								schemaPath: "#/properties/from/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data6.pre === void 0) {
							const err11 = {
								instancePath: instancePath + "/from/" + i0,
								schemaPath: "#/properties/from/items/required",
								keyword: "required",
								params: { missingProperty: "pre" },
								message: "must have required property 'pre'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "file" || key1 === "id" || key1 === "pre")) {
							const err12 = {
								instancePath: instancePath + "/from/" + i0,
								schemaPath: "#/properties/from/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data6.file !== void 0) {
							if (!validate107(data6.file, {
								instancePath: instancePath + "/from/" + i0 + "/file",
								parentData: data6,
								parentDataProperty: "file",
								rootData
							})) {
								vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
								errors = vErrors.length;
							}
						}
						if (data6.id !== void 0) {
							if (!validate111(data6.id, {
								instancePath: instancePath + "/from/" + i0 + "/id",
								parentData: data6,
								parentDataProperty: "id",
								rootData
							})) {
								vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
								errors = vErrors.length;
							}
						}
						if (data6.pre !== void 0) {
							if (!validate120(data6.pre, {
								instancePath: instancePath + "/from/" + i0 + "/pre",
								parentData: data6,
								parentDataProperty: "pre",
								rootData
							})) {
								vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/from/" + i0,
							schemaPath: "#/properties/from/items/type",
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
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data10 = data.date;
			if (typeof data10 === "string") {
				if (!pattern50.test(data10)) {
					const err15 = {
						instancePath: instancePath + "/date",
						schemaPath: "#/properties/date/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate127.errors = vErrors;
	return errors === 0;
}
const schema43 = {
	"description": "Sets a key of the trailer of an entry.",
	"type": "object",
	"required": [
		"op",
		"file",
		"id",
		"pre",
		"key",
		"value"
	],
	"additionalProperties": false,
	"properties": {
		"op": { "const": "set-field" },
		"file": { "$ref": "#/definitions/fileInRepository" },
		"id": { "$ref": "#/definitions/entryId" },
		"pre": { "$ref": "#/definitions/hash" },
		"key": { "enum": [
			"from",
			"cites",
			"review",
			"expires",
			"pin",
			"scope"
		] },
		"value": {
			"description": "Empty to remove the key.",
			"type": "string",
			"pattern": "^(?:[^\\s<>]*)$"
		}
	}
};
const pattern58 = /* @__PURE__ */ new RegExp("^(?:[^\\s<>]*)$", "u");
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.pre === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.key === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				message: "must have required property 'key'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.value === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "id" || key0 === "pre" || key0 === "key" || key0 === "value")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.op !== void 0) {
			if ("set-field" !== data.op) {
				const err7 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "set-field" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate107(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate111(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			if (!validate120(data.pre, {
				instancePath: instancePath + "/pre",
				parentData: data,
				parentDataProperty: "pre",
				rootData
			})) {
				vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.key !== void 0) {
			let data4 = data.key;
			if (!(data4 === "from" || data4 === "cites" || data4 === "review" || data4 === "expires" || data4 === "pin" || data4 === "scope")) {
				const err8 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/enum",
					keyword: "enum",
					params: { allowedValues: schema43.properties.key.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data5 = data.value;
			if (typeof data5 === "string") {
				if (!pattern58.test(data5)) {
					const err9 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[^\\s<>]*)$" },
						message: "must match pattern \"^(?:[^\\s<>]*)$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate135.errors = vErrors;
	return errors === 0;
}
const schema44 = {
	"description": "Says of an entry that it was learnt again. Changes no file.",
	"type": "object",
	"required": [
		"op",
		"target",
		"vote"
	],
	"additionalProperties": false,
	"properties": {
		"op": { "const": "vote" },
		"target": { "$ref": "#/definitions/entryId" },
		"vote": { "enum": ["helpful", "harmful"] },
		"why": { "$ref": "#/definitions/oneLine" }
	}
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.target === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.vote === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "vote" },
				message: "must have required property 'vote'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "target" || key0 === "vote" || key0 === "why")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.op !== void 0) {
			if ("vote" !== data.op) {
				const err4 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "vote" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (!validate111(data.target, {
				instancePath: instancePath + "/target",
				parentData: data,
				parentDataProperty: "target",
				rootData
			})) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.vote !== void 0) {
			let data2 = data.vote;
			if (!(data2 === "helpful" || data2 === "harmful")) {
				const err5 = {
					instancePath: instancePath + "/vote",
					schemaPath: "#/properties/vote/enum",
					keyword: "enum",
					params: { allowedValues: schema44.properties.vote.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.why !== void 0) {
			if (!validate103(data.why, {
				instancePath: instancePath + "/why",
				parentData: data,
				parentDataProperty: "why",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
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
	validate139.errors = vErrors;
	return errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func5(data) < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate144.errors = vErrors;
	return errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate120(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if ("section-absent" !== data) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/1/const",
				keyword: "const",
				params: { allowedValue: "section-absent" },
				message: "must be equal to constant"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate148.errors = vErrors;
	return errors === 0;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.anchor === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "anchor" },
				message: "must have required property 'anchor'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.text === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.pre === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "anchor" || key0 === "heading" || key0 === "text" || key0 === "pre")) {
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
		if (data.op !== void 0) {
			if ("insert-list-item" !== data.op) {
				const err6 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "insert-list-item" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate107(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
				errors = vErrors.length;
			}
		}
		if (data.anchor !== void 0) {
			if (!validate144(data.anchor, {
				instancePath: instancePath + "/anchor",
				parentData: data,
				parentDataProperty: "anchor",
				rootData
			})) {
				vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
				errors = vErrors.length;
			}
		}
		if (data.heading !== void 0) {
			if (!validate103(data.heading, {
				instancePath: instancePath + "/heading",
				parentData: data,
				parentDataProperty: "heading",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate103(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			if (!validate148(data.pre, {
				instancePath: instancePath + "/pre",
				parentData: data,
				parentDataProperty: "pre",
				rootData
			})) {
				vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate142.errors = vErrors;
	return errors === 0;
}
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.anchor === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "anchor" },
				message: "must have required property 'anchor'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.text === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.pre === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "anchor" || key0 === "heading" || key0 === "text" || key0 === "pre")) {
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
		if (data.op !== void 0) {
			if ("insert-checkbox" !== data.op) {
				const err6 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "insert-checkbox" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate107(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
				errors = vErrors.length;
			}
		}
		if (data.anchor !== void 0) {
			if (!validate144(data.anchor, {
				instancePath: instancePath + "/anchor",
				parentData: data,
				parentDataProperty: "anchor",
				rootData
			})) {
				vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
				errors = vErrors.length;
			}
		}
		if (data.heading !== void 0) {
			if (!validate103(data.heading, {
				instancePath: instancePath + "/heading",
				parentData: data,
				parentDataProperty: "heading",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate103(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.pre !== void 0) {
			if (!validate148(data.pre, {
				instancePath: instancePath + "/pre",
				parentData: data,
				parentDataProperty: "pre",
				rootData
			})) {
				vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.op === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "op" },
				message: "must have required property 'op'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.file === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.text === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" },
				message: "must have required property 'text'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.pre === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pre" },
				message: "must have required property 'pre'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "op" || key0 === "file" || key0 === "text" || key0 === "pre")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.op !== void 0) {
			if ("create-file" !== data.op) {
				const err5 = {
					instancePath: instancePath + "/op",
					schemaPath: "#/properties/op/const",
					keyword: "const",
					params: { allowedValue: "create-file" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.file !== void 0) {
			if (!validate107(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			let data2 = data.text;
			if (typeof data2 === "string") {
				if (func5(data2) > 2e5) {
					const err6 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/maxLength",
						keyword: "maxLength",
						params: { limit: 2e5 },
						message: "must NOT have more than 200000 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func5(data2) < 1) {
					const err7 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/minLength",
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
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.pre !== void 0) {
			if ("file-absent" !== data.pre) {
				const err9 = {
					instancePath: instancePath + "/pre",
					schemaPath: "#/properties/pre/const",
					keyword: "const",
					params: { allowedValue: "file-absent" },
					message: "must be equal to constant"
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
	validate157.errors = vErrors;
	return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schema === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				message: "must have required property 'at'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.origin === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "origin" },
				message: "must have required property 'origin'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.rationale === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rationale" },
				message: "must have required property 'rationale'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.ops === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ops" },
				message: "must have required property 'ops'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema33.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern44.test(data0)) {
					const err8 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^p-[0-9a-hjkmnp-tv-z]{8}$" },
						message: "must match pattern \"^p-[0-9a-hjkmnp-tv-z]{8}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.schema !== void 0) {
			if (1 !== data.schema) {
				const err10 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (!(data2 === "proposed" || data2 === "approved" || data2 === "rejected" || data2 === "applied" || data2 === "superseded" || data2 === "conflicted")) {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.at !== void 0) {
			let data3 = data.at;
			if (typeof data3 === "string") {
				if (!pattern32.test(data3)) {
					const err12 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data4 = data.origin;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (!pattern30.test(data5)) {
							const err14 = {
								instancePath: instancePath + "/origin/" + i0,
								schemaPath: "#/properties/origin/items/pattern",
								keyword: "pattern",
								params: { pattern: "^o-[0-9a-hjkmnp-tv-z]{8}$" },
								message: "must match pattern \"^o-[0-9a-hjkmnp-tv-z]{8}$\""
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/origin/" + i0,
							schemaPath: "#/properties/origin/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				let i1 = data4.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data4[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err16 = {
								instancePath: instancePath + "/origin",
								schemaPath: "#/properties/origin/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.lessons !== void 0) {
			let data6 = data.lessons;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate103(data6[i2], {
					instancePath: instancePath + "/lessons/" + i2,
					parentData: data6,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
				let i3 = data6.length;
				let j1;
				if (i3 > 1) {
					outer0: for (; i3--;) for (j1 = i3; j1--;) if (func0(data6[i3], data6[j1])) {
						const err18 = {
							instancePath: instancePath + "/lessons",
							schemaPath: "#/properties/lessons/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
						break outer0;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/lessons",
					schemaPath: "#/properties/lessons/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.rationale !== void 0) {
			if (!validate103(data.rationale, {
				instancePath: instancePath + "/rationale",
				parentData: data,
				parentDataProperty: "rationale",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.ops !== void 0) {
			let data9 = data.ops;
			if (Array.isArray(data9)) {
				if (data9.length < 1) {
					const err20 = {
						instancePath: instancePath + "/ops",
						schemaPath: "#/properties/ops/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				const len2 = data9.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data10 = data9[i4];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.op === void 0) {
							const err21 = {
								instancePath: instancePath + "/ops/" + i4,
								schemaPath: "#/properties/ops/items/required",
								keyword: "required",
								params: { missingProperty: "op" },
								message: "must have required property 'op'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						const tag0 = data10.op;
						if (typeof tag0 == "string") {
							if (tag0 === "add-entry") {
								if (!validate106(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "edit-entry") {
								if (!validate117(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "retire-entry") {
								if (!validate123(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "merge-entries") {
								if (!validate127(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "set-field") {
								if (!validate135(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "vote") {
								if (!validate139(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "insert-list-item") {
								if (!validate142(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "insert-checkbox") {
								if (!validate151(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
									errors = vErrors.length;
								}
							} else if (tag0 === "create-file") {
								if (!validate157(data10, {
									instancePath: instancePath + "/ops/" + i4,
									parentData: data9,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
									errors = vErrors.length;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/ops/" + i4,
									schemaPath: "#/properties/ops/items/discriminator",
									keyword: "discriminator",
									params: {
										error: "mapping",
										tag: "op",
										tagValue: tag0
									},
									message: "value of tag \"op\" must be in oneOf"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/ops/" + i4,
								schemaPath: "#/properties/ops/items/discriminator",
								keyword: "discriminator",
								params: {
									error: "tag",
									tag: "op",
									tagValue: tag0
								},
								message: "tag \"op\" must be string"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/ops/" + i4,
							schemaPath: "#/properties/ops/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/ops",
					schemaPath: "#/properties/ops/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.near !== void 0) {
			let data11 = data.near;
			if (Array.isArray(data11)) {
				const len3 = data11.length;
				for (let i5 = 0; i5 < len3; i5++) {
					let data12 = data11[i5];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.id === void 0) {
							const err26 = {
								instancePath: instancePath + "/near/" + i5,
								schemaPath: "#/properties/near/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data12.score === void 0) {
							const err27 = {
								instancePath: instancePath + "/near/" + i5,
								schemaPath: "#/properties/near/items/required",
								keyword: "required",
								params: { missingProperty: "score" },
								message: "must have required property 'score'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data12.guard === void 0) {
							const err28 = {
								instancePath: instancePath + "/near/" + i5,
								schemaPath: "#/properties/near/items/required",
								keyword: "required",
								params: { missingProperty: "guard" },
								message: "must have required property 'guard'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						for (const key1 in data12) if (!(key1 === "id" || key1 === "score" || key1 === "guard")) {
							const err29 = {
								instancePath: instancePath + "/near/" + i5,
								schemaPath: "#/properties/near/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data12.id !== void 0) {
							let data13 = data12.id;
							if (typeof data13 === "string") {
								if (func5(data13) < 1) {
									const err30 = {
										instancePath: instancePath + "/near/" + i5 + "/id",
										schemaPath: "#/properties/near/items/properties/id/minLength",
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
									instancePath: instancePath + "/near/" + i5 + "/id",
									schemaPath: "#/properties/near/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data12.score !== void 0) {
							let data14 = data12.score;
							if (typeof data14 == "number" && isFinite(data14)) {
								if (data14 > 1 || isNaN(data14)) {
									const err32 = {
										instancePath: instancePath + "/near/" + i5 + "/score",
										schemaPath: "#/properties/near/items/properties/score/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										message: "must be <= 1"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
								if (data14 < 0 || isNaN(data14)) {
									const err33 = {
										instancePath: instancePath + "/near/" + i5 + "/score",
										schemaPath: "#/properties/near/items/properties/score/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/near/" + i5 + "/score",
									schemaPath: "#/properties/near/items/properties/score/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data12.guard !== void 0) {
							let data15 = data12.guard;
							if (!(data15 === "none" || data15 === "negation" || data15 === "numbers" || data15 === "code" || data15 === "antonym")) {
								const err35 = {
									instancePath: instancePath + "/near/" + i5 + "/guard",
									schemaPath: "#/properties/near/items/properties/guard/enum",
									keyword: "enum",
									params: { allowedValues: schema33.properties.near.items.properties.guard.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/near/" + i5,
							schemaPath: "#/properties/near/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/near",
					schemaPath: "#/properties/near/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.kept !== void 0) {
			let data16 = data.kept;
			if (Array.isArray(data16)) {
				const len4 = data16.length;
				for (let i6 = 0; i6 < len4; i6++) {
					let data17 = data16[i6];
					if (Array.isArray(data17)) {
						if (data17.length > 2) {
							const err38 = {
								instancePath: instancePath + "/kept/" + i6,
								schemaPath: "#/properties/kept/items/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data17.length < 2) {
							const err39 = {
								instancePath: instancePath + "/kept/" + i6,
								schemaPath: "#/properties/kept/items/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						const len5 = data17.length;
						for (let i7 = 0; i7 < len5; i7++) {
							let data18 = data17[i7];
							if (typeof data18 === "string") {
								if (!pattern35.test(data18)) {
									const err40 = {
										instancePath: instancePath + "/kept/" + i6 + "/" + i7,
										schemaPath: "#/properties/kept/items/items/pattern",
										keyword: "pattern",
										params: { pattern: "^m-[0-9a-hjkmnp-tv-z]{8}$" },
										message: "must match pattern \"^m-[0-9a-hjkmnp-tv-z]{8}$\""
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/kept/" + i6 + "/" + i7,
									schemaPath: "#/properties/kept/items/items/type",
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
							instancePath: instancePath + "/kept/" + i6,
							schemaPath: "#/properties/kept/items/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/kept",
					schemaPath: "#/properties/kept/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.diff !== void 0) {
			let data19 = data.diff;
			if (typeof data19 === "string") {
				if (func5(data19) > 2e5) {
					const err44 = {
						instancePath: instancePath + "/diff",
						schemaPath: "#/properties/diff/maxLength",
						keyword: "maxLength",
						params: { limit: 2e5 },
						message: "must NOT have more than 200000 characters"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/diff",
					schemaPath: "#/properties/diff/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.note !== void 0) {
			if (!validate103(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.supersededBy !== void 0) {
			let data21 = data.supersededBy;
			if (typeof data21 === "string") {
				if (!pattern44.test(data21)) {
					const err46 = {
						instancePath: instancePath + "/supersededBy",
						schemaPath: "#/properties/supersededBy/pattern",
						keyword: "pattern",
						params: { pattern: "^p-[0-9a-hjkmnp-tv-z]{8}$" },
						message: "must match pattern \"^p-[0-9a-hjkmnp-tv-z]{8}$\""
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/supersededBy",
					schemaPath: "#/properties/supersededBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.decision !== void 0) {
			let data22 = data.decision;
			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
				if (data22.by === void 0) {
					const err48 = {
						instancePath: instancePath + "/decision",
						schemaPath: "#/properties/decision/required",
						keyword: "required",
						params: { missingProperty: "by" },
						message: "must have required property 'by'"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data22.at === void 0) {
					const err49 = {
						instancePath: instancePath + "/decision",
						schemaPath: "#/properties/decision/required",
						keyword: "required",
						params: { missingProperty: "at" },
						message: "must have required property 'at'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				for (const key2 in data22) if (!(key2 === "by" || key2 === "at" || key2 === "ops" || key2 === "note")) {
					const err50 = {
						instancePath: instancePath + "/decision",
						schemaPath: "#/properties/decision/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data22.by !== void 0) {
					if (!validate103(data22.by, {
						instancePath: instancePath + "/decision/by",
						parentData: data22,
						parentDataProperty: "by",
						rootData
					})) {
						vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
						errors = vErrors.length;
					}
				}
				if (data22.at !== void 0) {
					let data24 = data22.at;
					if (typeof data24 === "string") {
						if (!pattern32.test(data24)) {
							const err51 = {
								instancePath: instancePath + "/decision/at",
								schemaPath: "#/properties/decision/properties/at/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
								message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$\""
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/decision/at",
							schemaPath: "#/properties/decision/properties/at/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data22.ops !== void 0) {
					let data25 = data22.ops;
					if (typeof data25 === "string") {
						if (!pattern23.test(data25)) {
							const err53 = {
								instancePath: instancePath + "/decision/ops",
								schemaPath: "#/properties/decision/properties/ops/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256-[0-9a-f]{64}$" },
								message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/decision/ops",
							schemaPath: "#/properties/decision/properties/ops/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data22.note !== void 0) {
					if (!validate103(data22.note, {
						instancePath: instancePath + "/decision/note",
						parentData: data22,
						parentDataProperty: "note",
						rootData
					})) {
						vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
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
	validate102.errors = vErrors;
	return errors === 0;
}
const validateRenameJournal = validate171;
const pattern63 = /* @__PURE__ */ new RegExp("^(?:absent|sha256-[0-9a-f]{64})$", "u");
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!(key0 === "version" || key0 === "from" || key0 === "to" || key0 === "moves" || key0 === "movedFiles" || key0 === "files")) {
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
		if (data.movedFiles !== void 0) {
			let data4 = data.movedFiles;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.from === void 0) {
							const err12 = {
								instancePath: instancePath + "/movedFiles/" + i0,
								schemaPath: "#/properties/movedFiles/items/required",
								keyword: "required",
								params: { missingProperty: "from" },
								message: "must have required property 'from'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data5.to === void 0) {
							const err13 = {
								instancePath: instancePath + "/movedFiles/" + i0,
								schemaPath: "#/properties/movedFiles/items/required",
								keyword: "required",
								params: { missingProperty: "to" },
								message: "must have required property 'to'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "from" || key1 === "to")) {
							const err14 = {
								instancePath: instancePath + "/movedFiles/" + i0,
								schemaPath: "#/properties/movedFiles/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data5.from !== void 0) {
							let data6 = data5.from;
							if (typeof data6 === "string") {
								if (func5(data6) < 1) {
									const err15 = {
										instancePath: instancePath + "/movedFiles/" + i0 + "/from",
										schemaPath: "#/properties/movedFiles/items/properties/from/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/movedFiles/" + i0 + "/from",
									schemaPath: "#/properties/movedFiles/items/properties/from/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data5.to !== void 0) {
							let data7 = data5.to;
							if (typeof data7 === "string") {
								if (func5(data7) < 1) {
									const err17 = {
										instancePath: instancePath + "/movedFiles/" + i0 + "/to",
										schemaPath: "#/properties/movedFiles/items/properties/to/minLength",
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
									instancePath: instancePath + "/movedFiles/" + i0 + "/to",
									schemaPath: "#/properties/movedFiles/items/properties/to/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/movedFiles/" + i0,
							schemaPath: "#/properties/movedFiles/items/type",
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
					instancePath: instancePath + "/movedFiles",
					schemaPath: "#/properties/movedFiles/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data8 = data.files;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.path === void 0) {
							const err21 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data9.before === void 0) {
							const err22 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "before" },
								message: "must have required property 'before'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data9.after === void 0) {
							const err23 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "after" },
								message: "must have required property 'after'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data9.edits === void 0) {
							const err24 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "edits" },
								message: "must have required property 'edits'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						for (const key2 in data9) if (!(key2 === "path" || key2 === "before" || key2 === "after" || key2 === "edits")) {
							const err25 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data9.path !== void 0) {
							let data10 = data9.path;
							if (typeof data10 === "string") {
								if (func5(data10) < 1) {
									const err26 = {
										instancePath: instancePath + "/files/" + i1 + "/path",
										schemaPath: "#/properties/files/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/files/" + i1 + "/path",
									schemaPath: "#/properties/files/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data9.before !== void 0) {
							let data11 = data9.before;
							if (typeof data11 === "string") {
								if (!pattern63.test(data11)) {
									const err28 = {
										instancePath: instancePath + "/files/" + i1 + "/before",
										schemaPath: "#/properties/files/items/properties/before/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:absent|sha256-[0-9a-f]{64})$" },
										message: "must match pattern \"^(?:absent|sha256-[0-9a-f]{64})$\""
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/files/" + i1 + "/before",
									schemaPath: "#/properties/files/items/properties/before/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data9.after !== void 0) {
							let data12 = data9.after;
							if (typeof data12 === "string") {
								if (!pattern23.test(data12)) {
									const err30 = {
										instancePath: instancePath + "/files/" + i1 + "/after",
										schemaPath: "#/properties/files/items/properties/after/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256-[0-9a-f]{64}$" },
										message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/files/" + i1 + "/after",
									schemaPath: "#/properties/files/items/properties/after/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data9.edits !== void 0) {
							let data13 = data9.edits;
							if (Array.isArray(data13)) {
								const len2 = data13.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data14 = data13[i2];
									if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
										if (data14.span === void 0) {
											const err32 = {
												instancePath: instancePath + "/files/" + i1 + "/edits/" + i2,
												schemaPath: "#/properties/files/items/properties/edits/items/required",
												keyword: "required",
												params: { missingProperty: "span" },
												message: "must have required property 'span'"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
										if (data14.text === void 0) {
											const err33 = {
												instancePath: instancePath + "/files/" + i1 + "/edits/" + i2,
												schemaPath: "#/properties/files/items/properties/edits/items/required",
												keyword: "required",
												params: { missingProperty: "text" },
												message: "must have required property 'text'"
											};
											if (vErrors === null) vErrors = [err33];
											else vErrors.push(err33);
											errors++;
										}
										for (const key3 in data14) if (!(key3 === "span" || key3 === "text")) {
											const err34 = {
												instancePath: instancePath + "/files/" + i1 + "/edits/" + i2,
												schemaPath: "#/properties/files/items/properties/edits/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key3 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err34];
											else vErrors.push(err34);
											errors++;
										}
										if (data14.span !== void 0) {
											let data15 = data14.span;
											if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
												if (data15.start === void 0) {
													const err35 = {
														instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span",
														schemaPath: "#/properties/files/items/properties/edits/items/properties/span/required",
														keyword: "required",
														params: { missingProperty: "start" },
														message: "must have required property 'start'"
													};
													if (vErrors === null) vErrors = [err35];
													else vErrors.push(err35);
													errors++;
												}
												if (data15.end === void 0) {
													const err36 = {
														instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span",
														schemaPath: "#/properties/files/items/properties/edits/items/properties/span/required",
														keyword: "required",
														params: { missingProperty: "end" },
														message: "must have required property 'end'"
													};
													if (vErrors === null) vErrors = [err36];
													else vErrors.push(err36);
													errors++;
												}
												for (const key4 in data15) if (!(key4 === "start" || key4 === "end")) {
													const err37 = {
														instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span",
														schemaPath: "#/properties/files/items/properties/edits/items/properties/span/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key4 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err37];
													else vErrors.push(err37);
													errors++;
												}
												if (data15.start !== void 0) {
													let data16 = data15.start;
													if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
														const err38 = {
															instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span/start",
															schemaPath: "#/properties/files/items/properties/edits/items/properties/span/properties/start/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err38];
														else vErrors.push(err38);
														errors++;
													}
													if (typeof data16 == "number" && isFinite(data16)) {
														if (data16 < 0 || isNaN(data16)) {
															const err39 = {
																instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span/start",
																schemaPath: "#/properties/files/items/properties/edits/items/properties/span/properties/start/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																message: "must be >= 0"
															};
															if (vErrors === null) vErrors = [err39];
															else vErrors.push(err39);
															errors++;
														}
													}
												}
												if (data15.end !== void 0) {
													let data17 = data15.end;
													if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
														const err40 = {
															instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span/end",
															schemaPath: "#/properties/files/items/properties/edits/items/properties/span/properties/end/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														};
														if (vErrors === null) vErrors = [err40];
														else vErrors.push(err40);
														errors++;
													}
													if (typeof data17 == "number" && isFinite(data17)) {
														if (data17 < 0 || isNaN(data17)) {
															const err41 = {
																instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span/end",
																schemaPath: "#/properties/files/items/properties/edits/items/properties/span/properties/end/minimum",
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
											} else {
												const err42 = {
													instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/span",
													schemaPath: "#/properties/files/items/properties/edits/items/properties/span/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err42];
												else vErrors.push(err42);
												errors++;
											}
										}
										if (data14.text !== void 0) {
											if (typeof data14.text !== "string") {
												const err43 = {
													instancePath: instancePath + "/files/" + i1 + "/edits/" + i2 + "/text",
													schemaPath: "#/properties/files/items/properties/edits/items/properties/text/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err43];
												else vErrors.push(err43);
												errors++;
											}
										}
									} else {
										const err44 = {
											instancePath: instancePath + "/files/" + i1 + "/edits/" + i2,
											schemaPath: "#/properties/files/items/properties/edits/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/files/" + i1 + "/edits",
									schemaPath: "#/properties/files/items/properties/edits/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/files/" + i1,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
	} else {
		const err48 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err48];
		else vErrors.push(err48);
		errors++;
	}
	validate171.errors = vErrors;
	return errors === 0;
}
const validateRouting = validate172;
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.advice === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "advice" },
				message: "must have required property 'advice'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "title" || key0 === "advice")) {
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
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (func5(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.advice !== void 0) {
			let data1 = data.advice;
			if (typeof data1 === "string") {
				if (func5(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/advice",
						schemaPath: "#/properties/advice/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/advice",
					schemaPath: "#/properties/advice/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate173.errors = vErrors;
	return errors === 0;
}
const schema53 = { "enum": [
	"local",
	"async",
	"hybrid"
] };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "local" || data === "async" || data === "hybrid")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema53.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate177.errors = vErrors;
	return errors === 0;
}
const pattern65 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern65.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
				message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate179.errors = vErrors;
	return errors === 0;
}
const schema55 = { "enum": ["for", "against"] };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "for" || data === "against")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema55.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate181.errors = vErrors;
	return errors === 0;
}
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "atLeast" || key0 === "atMost")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.atLeast !== void 0) {
			let data0 = data.atLeast;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/atLeast",
					schemaPath: "#/properties/atLeast/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/atLeast",
						schemaPath: "#/properties/atLeast/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.atMost !== void 0) {
			let data1 = data.atMost;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/atMost",
					schemaPath: "#/properties/atMost/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/atMost",
						schemaPath: "#/properties/atMost/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
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
	validate186.errors = vErrors;
	return errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
							if (!validate186(data7.approved, {
								instancePath: instancePath + "/" + i0 + "/measures/approved",
								parentData: data7,
								parentDataProperty: "approved",
								rootData
							})) {
								vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
								errors = vErrors.length;
							}
						}
						if (data7.criteria !== void 0) {
							if (!validate186(data7.criteria, {
								instancePath: instancePath + "/" + i0 + "/measures/criteria",
								parentData: data7,
								parentDataProperty: "criteria",
								rootData
							})) {
								vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
								errors = vErrors.length;
							}
						}
						if (data7.gates !== void 0) {
							if (!validate186(data7.gates, {
								instancePath: instancePath + "/" + i0 + "/measures/gates",
								parentData: data7,
								parentDataProperty: "gates",
								rootData
							})) {
								vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
								errors = vErrors.length;
							}
						}
						if (data7.instructions !== void 0) {
							if (!validate186(data7.instructions, {
								instancePath: instancePath + "/" + i0 + "/measures/instructions",
								parentData: data7,
								parentDataProperty: "instructions",
								rootData
							})) {
								vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
								errors = vErrors.length;
							}
						}
						if (data7.lessons !== void 0) {
							if (!validate186(data7.lessons, {
								instancePath: instancePath + "/" + i0 + "/measures/lessons",
								parentData: data7,
								parentDataProperty: "lessons",
								rootData
							})) {
								vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
								errors = vErrors.length;
							}
						}
						if (data7.parts !== void 0) {
							if (!validate186(data7.parts, {
								instancePath: instancePath + "/" + i0 + "/measures/parts",
								parentData: data7,
								parentDataProperty: "parts",
								rootData
							})) {
								vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
								errors = vErrors.length;
							}
						}
						if (data7.tracks !== void 0) {
							if (!validate186(data7.tracks, {
								instancePath: instancePath + "/" + i0 + "/measures/tracks",
								parentData: data7,
								parentDataProperty: "tracks",
								rootData
							})) {
								vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
								errors = vErrors.length;
							}
						}
						if (data7.unclear !== void 0) {
							if (!validate186(data7.unclear, {
								instancePath: instancePath + "/" + i0 + "/measures/unclear",
								parentData: data7,
								parentDataProperty: "unclear",
								rootData
							})) {
								vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/" + i0 + "/measures",
							schemaPath: "#/items/properties/measures/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate185.errors = vErrors;
	return errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					if (!validate173(data1.local, {
						instancePath: instancePath + "/paths/local",
						parentData: data1,
						parentDataProperty: "local",
						rootData
					})) {
						vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
						errors = vErrors.length;
					}
				}
				if (data1.async !== void 0) {
					if (!validate173(data1.async, {
						instancePath: instancePath + "/paths/async",
						parentData: data1,
						parentDataProperty: "async",
						rootData
					})) {
						vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
						errors = vErrors.length;
					}
				}
				if (data1.hybrid !== void 0) {
					if (!validate173(data1.hybrid, {
						instancePath: instancePath + "/paths/hybrid",
						parentData: data1,
						parentDataProperty: "hybrid",
						rootData
					})) {
						vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.ties !== void 0) {
			let data5 = data.ties;
			if (Array.isArray(data5)) {
				if (data5.length > 3) {
					const err12 = {
						instancePath: instancePath + "/ties",
						schemaPath: "#/properties/ties/maxItems",
						keyword: "maxItems",
						params: { limit: 3 },
						message: "must NOT have more than 3 items"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5.length < 3) {
					const err13 = {
						instancePath: instancePath + "/ties",
						schemaPath: "#/properties/ties/minItems",
						keyword: "minItems",
						params: { limit: 3 },
						message: "must NOT have fewer than 3 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate177(data5[i0], {
					instancePath: instancePath + "/ties/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
					errors = vErrors.length;
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data5[i1], data5[j0])) {
						const err14 = {
							instancePath: instancePath + "/ties",
							schemaPath: "#/properties/ties/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
						break outer0;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/ties",
					schemaPath: "#/properties/ties/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.situations !== void 0) {
			let data7 = data.situations;
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					const err16 = {
						instancePath: instancePath + "/situations",
						schemaPath: "#/properties/situations/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len1 = data7.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data8 = data7[i2];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.id === void 0) {
							const err17 = {
								instancePath: instancePath + "/situations/" + i2,
								schemaPath: "#/properties/situations/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data8.title === void 0) {
							const err18 = {
								instancePath: instancePath + "/situations/" + i2,
								schemaPath: "#/properties/situations/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data8.votes === void 0) {
							const err19 = {
								instancePath: instancePath + "/situations/" + i2,
								schemaPath: "#/properties/situations/items/required",
								keyword: "required",
								params: { missingProperty: "votes" },
								message: "must have required property 'votes'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key2 in data8) if (!(key2 === "id" || key2 === "title" || key2 === "votes" || key2 === "found")) {
							const err20 = {
								instancePath: instancePath + "/situations/" + i2,
								schemaPath: "#/properties/situations/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data8.id !== void 0) {
							if (!validate179(data8.id, {
								instancePath: instancePath + "/situations/" + i2 + "/id",
								parentData: data8,
								parentDataProperty: "id",
								rootData
							})) {
								vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
								errors = vErrors.length;
							}
						}
						if (data8.title !== void 0) {
							let data10 = data8.title;
							if (typeof data10 === "string") {
								if (func5(data10) < 1) {
									const err21 = {
										instancePath: instancePath + "/situations/" + i2 + "/title",
										schemaPath: "#/properties/situations/items/properties/title/minLength",
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
									instancePath: instancePath + "/situations/" + i2 + "/title",
									schemaPath: "#/properties/situations/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data8.votes !== void 0) {
							let data11 = data8.votes;
							if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
								if (data11.local === void 0) {
									const err23 = {
										instancePath: instancePath + "/situations/" + i2 + "/votes",
										schemaPath: "#/properties/situations/items/properties/votes/required",
										keyword: "required",
										params: { missingProperty: "local" },
										message: "must have required property 'local'"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data11.async === void 0) {
									const err24 = {
										instancePath: instancePath + "/situations/" + i2 + "/votes",
										schemaPath: "#/properties/situations/items/properties/votes/required",
										keyword: "required",
										params: { missingProperty: "async" },
										message: "must have required property 'async'"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data11.hybrid === void 0) {
									const err25 = {
										instancePath: instancePath + "/situations/" + i2 + "/votes",
										schemaPath: "#/properties/situations/items/properties/votes/required",
										keyword: "required",
										params: { missingProperty: "hybrid" },
										message: "must have required property 'hybrid'"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								for (const key3 in data11) if (!(key3 === "local" || key3 === "async" || key3 === "hybrid")) {
									const err26 = {
										instancePath: instancePath + "/situations/" + i2 + "/votes",
										schemaPath: "#/properties/situations/items/properties/votes/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data11.local !== void 0) {
									if (!validate181(data11.local, {
										instancePath: instancePath + "/situations/" + i2 + "/votes/local",
										parentData: data11,
										parentDataProperty: "local",
										rootData
									})) {
										vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
										errors = vErrors.length;
									}
								}
								if (data11.async !== void 0) {
									if (!validate181(data11.async, {
										instancePath: instancePath + "/situations/" + i2 + "/votes/async",
										parentData: data11,
										parentDataProperty: "async",
										rootData
									})) {
										vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
										errors = vErrors.length;
									}
								}
								if (data11.hybrid !== void 0) {
									if (!validate181(data11.hybrid, {
										instancePath: instancePath + "/situations/" + i2 + "/votes/hybrid",
										parentData: data11,
										parentDataProperty: "hybrid",
										rootData
									})) {
										vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/situations/" + i2 + "/votes",
									schemaPath: "#/properties/situations/items/properties/votes/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data8.found !== void 0) {
							if (!validate185(data8.found, {
								instancePath: instancePath + "/situations/" + i2 + "/found",
								parentData: data8,
								parentDataProperty: "found",
								rootData
							})) {
								vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/situations/" + i2,
							schemaPath: "#/properties/situations/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/situations",
					schemaPath: "#/properties/situations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.routes !== void 0) {
			let data16 = data.routes;
			if (Array.isArray(data16)) {
				if (data16.length < 1) {
					const err30 = {
						instancePath: instancePath + "/routes",
						schemaPath: "#/properties/routes/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				const len2 = data16.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data17 = data16[i3];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.id === void 0) {
							const err31 = {
								instancePath: instancePath + "/routes/" + i3,
								schemaPath: "#/properties/routes/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data17.title === void 0) {
							const err32 = {
								instancePath: instancePath + "/routes/" + i3,
								schemaPath: "#/properties/routes/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data17.steps === void 0) {
							const err33 = {
								instancePath: instancePath + "/routes/" + i3,
								schemaPath: "#/properties/routes/items/required",
								keyword: "required",
								params: { missingProperty: "steps" },
								message: "must have required property 'steps'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						for (const key4 in data17) if (!(key4 === "id" || key4 === "title" || key4 === "paths" || key4 === "when" || key4 === "steps")) {
							const err34 = {
								instancePath: instancePath + "/routes/" + i3,
								schemaPath: "#/properties/routes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data17.id !== void 0) {
							if (!validate179(data17.id, {
								instancePath: instancePath + "/routes/" + i3 + "/id",
								parentData: data17,
								parentDataProperty: "id",
								rootData
							})) {
								vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
								errors = vErrors.length;
							}
						}
						if (data17.title !== void 0) {
							let data19 = data17.title;
							if (typeof data19 === "string") {
								if (func5(data19) < 1) {
									const err35 = {
										instancePath: instancePath + "/routes/" + i3 + "/title",
										schemaPath: "#/properties/routes/items/properties/title/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/routes/" + i3 + "/title",
									schemaPath: "#/properties/routes/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data17.paths !== void 0) {
							let data20 = data17.paths;
							if (Array.isArray(data20)) {
								if (data20.length < 1) {
									const err37 = {
										instancePath: instancePath + "/routes/" + i3 + "/paths",
										schemaPath: "#/properties/routes/items/properties/paths/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								const len3 = data20.length;
								for (let i4 = 0; i4 < len3; i4++) if (!validate177(data20[i4], {
									instancePath: instancePath + "/routes/" + i3 + "/paths/" + i4,
									parentData: data20,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
									errors = vErrors.length;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/routes/" + i3 + "/paths",
									schemaPath: "#/properties/routes/items/properties/paths/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data17.when !== void 0) {
							if (!validate185(data17.when, {
								instancePath: instancePath + "/routes/" + i3 + "/when",
								parentData: data17,
								parentDataProperty: "when",
								rootData
							})) {
								vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
								errors = vErrors.length;
							}
						}
						if (data17.steps !== void 0) {
							let data23 = data17.steps;
							if (Array.isArray(data23)) {
								if (data23.length < 1) {
									const err39 = {
										instancePath: instancePath + "/routes/" + i3 + "/steps",
										schemaPath: "#/properties/routes/items/properties/steps/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								const len4 = data23.length;
								for (let i5 = 0; i5 < len4; i5++) {
									let data24 = data23[i5];
									if (typeof data24 === "string") {
										if (func5(data24) < 1) {
											const err40 = {
												instancePath: instancePath + "/routes/" + i3 + "/steps/" + i5,
												schemaPath: "#/properties/routes/items/properties/steps/items/minLength",
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
											instancePath: instancePath + "/routes/" + i3 + "/steps/" + i5,
											schemaPath: "#/properties/routes/items/properties/steps/items/type",
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
									instancePath: instancePath + "/routes/" + i3 + "/steps",
									schemaPath: "#/properties/routes/items/properties/steps/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/routes/" + i3,
							schemaPath: "#/properties/routes/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/routes",
					schemaPath: "#/properties/routes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
	} else {
		const err45 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err45];
		else vErrors.push(err45);
		errors++;
	}
	validate172.errors = vErrors;
	return errors === 0;
}
const validateSkill = validate199;
const schema58 = {
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
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema58.properties, key0)) {
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
					params: { type: schema58.properties.name.type },
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
					params: { type: schema58.properties.description.type },
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
					params: { type: schema58.properties["argument-hint"].type },
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
					params: { type: schema58.properties["user-invokable"].type },
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
					params: { type: schema58.properties.license.type },
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
					params: { type: schema58.properties.compatibility.type },
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
					params: { allowedValues: schema58.properties.context.enum },
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
					params: { type: schema58.properties["allowed-tools"].type },
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
					params: { type: schema58.properties["disallowed-tools"].type },
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
					params: { type: schema58.properties.arguments.type },
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
					params: { type: schema58.properties.effort.type },
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
					params: { type: schema58.properties.paths.type },
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
	validate199.errors = vErrors;
	return errors === 0;
}
const validateSpec = validate200;
const schema59 = {
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
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema59.properties.description.type },
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
	validate200.errors = vErrors;
	return errors === 0;
}
export { validateAgent, validateAgentsFile, validateBaseline, validateClaudeAgent, validateClaudeRule, validateConfig, validateContext, validateFlowDefaults, validateFlowState, validateImports, validateInstructions, validateManifest, validateMemory, validateModels, validateOutcome, validatePrompt, validateProposal, validateRenameJournal, validateRouting, validateSkill, validateSpec };
