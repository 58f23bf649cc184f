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
const validateSkill = validate254;
const schema94 = {
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
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema94.properties, key0)) {
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
					params: { type: schema94.properties.name.type },
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
					params: { type: schema94.properties.description.type },
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
					params: { type: schema94.properties["argument-hint"].type },
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
					params: { type: schema94.properties["user-invokable"].type },
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
					params: { type: schema94.properties.license.type },
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
					params: { type: schema94.properties.compatibility.type },
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
					params: { allowedValues: schema94.properties.context.enum },
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
					params: { type: schema94.properties["allowed-tools"].type },
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
					params: { type: schema94.properties["disallowed-tools"].type },
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
					params: { type: schema94.properties.arguments.type },
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
					params: { type: schema94.properties.effort.type },
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
					params: { type: schema94.properties.paths.type },
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
	validate254.errors = vErrors;
	return errors === 0;
}
export { validateSkill };
