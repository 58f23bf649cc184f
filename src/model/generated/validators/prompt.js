// Generated from schemas/ by `npm run generate`. Do not edit.
// \0validator.js
const validatePrompt = validate147;
const schema65 = {
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
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema65.properties.name.type },
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
					params: { type: schema65.properties.description.type },
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
					params: { type: schema65.properties["argument-hint"].type },
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
					params: { type: schema65.properties.model.type },
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
							params: { type: schema65.properties.model.items.type },
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
					params: { type: schema65.properties.tools.type },
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
							params: { type: schema65.properties.tools.items.type },
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
					params: { type: schema65.properties.agent.type },
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
					params: { type: schema65.properties.mode.type },
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
	validate147.errors = vErrors;
	return errors === 0;
}
export { validatePrompt };
