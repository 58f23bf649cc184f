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
const validateArtifactCodeReview = validate25;
const schema10 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-code-review.schema.json",
	"title": "CodeReviewArtifact",
	"description": "plans/<feature>/code-review.md: the verdict of a reviewer, and what only a person can judge.",
	"type": "object",
	"properties": {
		"status": {
			"enum": ["draft", "done"],
			"x-label": "Status",
			"x-reads": "word",
			"x-form": "frontmatter"
		},
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title"
		},
		"date": {
			"type": "string",
			"minLength": 1,
			"x-label": "Date",
			"x-reads": "text"
		},
		"verdict": {
			"enum": [
				"approved",
				"needs-revision",
				"failed"
			],
			"x-label": "Verdict",
			"x-reads": "word",
			"x-form": "section"
		},
		"severities": {
			"type": "object",
			"additionalProperties": {
				"type": "integer",
				"minimum": 0
			},
			"x-label": "Issues",
			"x-reads": "map",
			"x-form": "section",
			"x-aliases": ["Issues by severity"]
		},
		"focus": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Human review focus",
			"x-reads": "list",
			"x-form": "section"
		}
	},
	"required": [
		"verdict",
		"severities",
		"focus"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"properties": { "verdict": { "enum": ["approved"] } },
			"required": ["verdict"]
		},
		"then": { "properties": { "severities": {
			"type": "object",
			"patternProperties": { "^(?:[Cc]ritical|CRITICAL)$": {
				"type": "integer",
				"maximum": 0
			} }
		} } }
	}]
};
const pattern7 = /* @__PURE__ */ new RegExp("^(?:[Cc]ritical|CRITICAL)$", "u");
const func5 = require_ucs2length().default;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.verdict === void 0 && "verdict") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.verdict !== void 0) {
			if (!(data.verdict === "approved")) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.severities !== void 0) {
				let data1 = data.severities;
				if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
					for (const key0 in data1) if (pattern7.test(key0)) {
						let data2 = data1[key0];
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							const err2 = {
								instancePath: instancePath + "/severities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/allOf/0/then/properties/severities/patternProperties/%5E(%3F%3A%5BCc%5Dritical%7CCRITICAL)%24/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 > 0 || isNaN(data2)) {
								const err3 = {
									instancePath: instancePath + "/severities/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/allOf/0/then/properties/severities/patternProperties/%5E(%3F%3A%5BCc%5Dritical%7CCRITICAL)%24/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 0
									},
									message: "must be <= 0"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/severities",
						schemaPath: "#/allOf/0/then/properties/severities/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err5 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.verdict === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.severities === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severities" },
				message: "must have required property 'severities'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.focus === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "focus" },
				message: "must have required property 'focus'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "status" || key1 === "title" || key1 === "date" || key1 === "verdict" || key1 === "severities" || key1 === "focus")) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.status !== void 0) {
			let data3 = data.status;
			if (!(data3 === "draft" || data3 === "done")) {
				const err10 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema10.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data4 = data.title;
			if (typeof data4 === "string") {
				if (func5(data4) < 1) {
					const err11 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data5 = data.date;
			if (typeof data5 === "string") {
				if (func5(data5) < 1) {
					const err13 = {
						instancePath: instancePath + "/date",
						schemaPath: "#/properties/date/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data6 = data.verdict;
			if (!(data6 === "approved" || data6 === "needs-revision" || data6 === "failed")) {
				const err15 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema10.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.severities !== void 0) {
			let data7 = data.severities;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (const key2 in data7) {
				let data8 = data7[key2];
				if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
					const err16 = {
						instancePath: instancePath + "/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/severities/additionalProperties/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (typeof data8 == "number" && isFinite(data8)) {
					if (data8 < 0 || isNaN(data8)) {
						const err17 = {
							instancePath: instancePath + "/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/severities/additionalProperties/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			}
			else {
				const err18 = {
					instancePath: instancePath + "/severities",
					schemaPath: "#/properties/severities/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.focus !== void 0) {
			let data9 = data.focus;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 === "string") {
						if (func5(data10) < 1) {
							const err19 = {
								instancePath: instancePath + "/focus/" + i0,
								schemaPath: "#/properties/focus/items/minLength",
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
							instancePath: instancePath + "/focus/" + i0,
							schemaPath: "#/properties/focus/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/focus",
					schemaPath: "#/properties/focus/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
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
	validate25.errors = vErrors;
	return errors === 0;
}
export { validateArtifactCodeReview };
