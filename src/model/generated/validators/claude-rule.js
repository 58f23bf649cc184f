// Generated from schemas/ by `npm run generate`. Do not edit.
// \0validator.js
const validateClaudeRule = validate49;
const schema34 = {
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
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema34.properties.description.type },
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
							params: { type: schema34.properties.paths.items.type },
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
	validate49.errors = vErrors;
	return errors === 0;
}
export { validateClaudeRule };
