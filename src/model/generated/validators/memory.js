// Generated from schemas/ by `npm run generate`. Do not edit.
// \0validator.js
const validateMemory = validate110;
const schema56 = {
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
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { type: schema56.properties.description.type },
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
	validate110.errors = vErrors;
	return errors === 0;
}
export { validateMemory };
