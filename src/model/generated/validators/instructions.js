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
const validateInstructions = validate88;
const schema45 = {
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
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
const func5 = require_ucs2length().default;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema45.properties.name.type },
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
					params: { type: schema45.properties.description.type },
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
					params: { type: schema45.properties.forbid.type },
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
					params: { type: schema45.properties.excludeAgent.type },
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
	validate88.errors = vErrors;
	return errors === 0;
}
export { validateInstructions };
