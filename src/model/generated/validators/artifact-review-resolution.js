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
const validateArtifactReviewResolution = validate41;
const schema26 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-review-resolution.schema.json",
	"title": "ReviewResolutionArtifact",
	"description": "plans/<feature>/review-resolution.md: what was decided on each comment of a review.",
	"type": "object",
	"properties": {
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title"
		},
		"surface": {
			"type": "string",
			"minLength": 1,
			"x-label": "Review surface",
			"x-reads": "text"
		},
		"source": {
			"type": "string",
			"minLength": 1,
			"x-label": "Reviewer source",
			"x-reads": "text"
		},
		"state": {
			"enum": [
				"triage",
				"fixing",
				"validating",
				"done"
			],
			"x-label": "Current state",
			"x-reads": "word",
			"x-aliases": ["State"]
		},
		"decisions": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"id": {
						"type": "string",
						"x-label": "Id",
						"x-reads": "text"
					},
					"verdict": {
						"enum": [
							"valid",
							"partially-valid",
							"false-positive",
							"noise",
							"stale"
						],
						"x-label": "Verdict",
						"x-reads": "word",
						"x-words": { "out of scope": "stale" }
					},
					"class": {
						"enum": [
							"correctness",
							"security",
							"test",
							"contract",
							"architecture",
							"stale-or-out-of-scope"
						],
						"x-label": "Class",
						"x-reads": "word"
					},
					"action": {
						"enum": [
							"fixed",
							"declined",
							"clarify"
						],
						"x-label": "Action",
						"x-reads": "word",
						"x-words": { "clarify first": "clarify" }
					},
					"rationale": {
						"type": "string",
						"x-label": "Rationale",
						"x-reads": "text"
					}
				},
				"required": [
					"id",
					"verdict",
					"class",
					"action",
					"rationale"
				],
				"additionalProperties": false
			},
			"x-label": "Decisions",
			"x-reads": "rows"
		},
		"validation": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Validation",
			"x-reads": "list"
		},
		"validationOutcome": {
			"enum": [
				"pass",
				"fail",
				"partial",
				"not-run"
			],
			"x-label": "Result",
			"x-reads": "word",
			"x-aliases": ["Validation outcome"]
		},
		"concerns": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Remaining concerns",
			"x-reads": "list"
		},
		"questions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Unresolved questions",
			"x-reads": "list"
		},
		"threads": {
			"type": "string",
			"minLength": 1,
			"x-label": "Thread status",
			"x-reads": "text"
		},
		"published": {
			"type": "string",
			"minLength": 1,
			"x-label": "Publish status",
			"x-reads": "text"
		},
		"nextAction": {
			"type": "string",
			"minLength": 1,
			"x-label": "Next action",
			"x-reads": "text"
		}
	},
	"required": [
		"title",
		"surface",
		"source",
		"state"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"properties": { "state": { "enum": ["done"] } },
			"required": ["state"]
		},
		"then": { "required": [
			"decisions",
			"validation",
			"validationOutcome",
			"concerns",
			"threads"
		] }
	}]
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.state === void 0 && "state") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.state !== void 0) {
			if (!(data.state === "done")) {
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
			if (data.decisions === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "decisions" },
					message: "must have required property 'decisions'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.validation === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "validation" },
					message: "must have required property 'validation'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.validationOutcome === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "validationOutcome" },
					message: "must have required property 'validationOutcome'"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.concerns === void 0) {
				const err5 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "concerns" },
					message: "must have required property 'concerns'"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.threads === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "threads" },
					message: "must have required property 'threads'"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.surface === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "surface" },
				message: "must have required property 'surface'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.source === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.state === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema26.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func5(data1) < 1) {
					const err13 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.surface !== void 0) {
			let data2 = data.surface;
			if (typeof data2 === "string") {
				if (func5(data2) < 1) {
					const err15 = {
						instancePath: instancePath + "/surface",
						schemaPath: "#/properties/surface/minLength",
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
					instancePath: instancePath + "/surface",
					schemaPath: "#/properties/surface/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.source !== void 0) {
			let data3 = data.source;
			if (typeof data3 === "string") {
				if (func5(data3) < 1) {
					const err17 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/minLength",
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
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data4 = data.state;
			if (!(data4 === "triage" || data4 === "fixing" || data4 === "validating" || data4 === "done")) {
				const err19 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.decisions !== void 0) {
			let data5 = data.decisions;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.id === void 0) {
							const err20 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data6.verdict === void 0) {
							const err21 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/required",
								keyword: "required",
								params: { missingProperty: "verdict" },
								message: "must have required property 'verdict'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data6.class === void 0) {
							const err22 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/required",
								keyword: "required",
								params: { missingProperty: "class" },
								message: "must have required property 'class'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data6.action === void 0) {
							const err23 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/required",
								keyword: "required",
								params: { missingProperty: "action" },
								message: "must have required property 'action'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data6.rationale === void 0) {
							const err24 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/required",
								keyword: "required",
								params: { missingProperty: "rationale" },
								message: "must have required property 'rationale'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "id" || key1 === "verdict" || key1 === "class" || key1 === "action" || key1 === "rationale")) {
							const err25 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data6.id !== void 0) {
							if (typeof data6.id !== "string") {
								const err26 = {
									instancePath: instancePath + "/decisions/" + i0 + "/id",
									schemaPath: "#/properties/decisions/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data6.verdict !== void 0) {
							let data8 = data6.verdict;
							if (!(data8 === "valid" || data8 === "partially-valid" || data8 === "false-positive" || data8 === "noise" || data8 === "stale")) {
								const err27 = {
									instancePath: instancePath + "/decisions/" + i0 + "/verdict",
									schemaPath: "#/properties/decisions/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema26.properties.decisions.items.properties.verdict.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data6.class !== void 0) {
							let data9 = data6.class;
							if (!(data9 === "correctness" || data9 === "security" || data9 === "test" || data9 === "contract" || data9 === "architecture" || data9 === "stale-or-out-of-scope")) {
								const err28 = {
									instancePath: instancePath + "/decisions/" + i0 + "/class",
									schemaPath: "#/properties/decisions/items/properties/class/enum",
									keyword: "enum",
									params: { allowedValues: schema26.properties.decisions.items.properties.class.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data6.action !== void 0) {
							let data10 = data6.action;
							if (!(data10 === "fixed" || data10 === "declined" || data10 === "clarify")) {
								const err29 = {
									instancePath: instancePath + "/decisions/" + i0 + "/action",
									schemaPath: "#/properties/decisions/items/properties/action/enum",
									keyword: "enum",
									params: { allowedValues: schema26.properties.decisions.items.properties.action.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data6.rationale !== void 0) {
							if (typeof data6.rationale !== "string") {
								const err30 = {
									instancePath: instancePath + "/decisions/" + i0 + "/rationale",
									schemaPath: "#/properties/decisions/items/properties/rationale/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/decisions/" + i0,
							schemaPath: "#/properties/decisions/items/type",
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
					instancePath: instancePath + "/decisions",
					schemaPath: "#/properties/decisions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.validation !== void 0) {
			let data12 = data.validation;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data13 = data12[i1];
					if (typeof data13 === "string") {
						if (func5(data13) < 1) {
							const err33 = {
								instancePath: instancePath + "/validation/" + i1,
								schemaPath: "#/properties/validation/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/validation/" + i1,
							schemaPath: "#/properties/validation/items/type",
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
					instancePath: instancePath + "/validation",
					schemaPath: "#/properties/validation/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.validationOutcome !== void 0) {
			let data14 = data.validationOutcome;
			if (!(data14 === "pass" || data14 === "fail" || data14 === "partial" || data14 === "not-run")) {
				const err36 = {
					instancePath: instancePath + "/validationOutcome",
					schemaPath: "#/properties/validationOutcome/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties.validationOutcome.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.concerns !== void 0) {
			let data15 = data.concerns;
			if (Array.isArray(data15)) {
				const len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data16 = data15[i2];
					if (typeof data16 === "string") {
						if (func5(data16) < 1) {
							const err37 = {
								instancePath: instancePath + "/concerns/" + i2,
								schemaPath: "#/properties/concerns/items/minLength",
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
							instancePath: instancePath + "/concerns/" + i2,
							schemaPath: "#/properties/concerns/items/type",
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
					instancePath: instancePath + "/concerns",
					schemaPath: "#/properties/concerns/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.questions !== void 0) {
			let data17 = data.questions;
			if (Array.isArray(data17)) {
				const len3 = data17.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data18 = data17[i3];
					if (typeof data18 === "string") {
						if (func5(data18) < 1) {
							const err40 = {
								instancePath: instancePath + "/questions/" + i3,
								schemaPath: "#/properties/questions/items/minLength",
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
							instancePath: instancePath + "/questions/" + i3,
							schemaPath: "#/properties/questions/items/type",
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
					instancePath: instancePath + "/questions",
					schemaPath: "#/properties/questions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.threads !== void 0) {
			let data19 = data.threads;
			if (typeof data19 === "string") {
				if (func5(data19) < 1) {
					const err43 = {
						instancePath: instancePath + "/threads",
						schemaPath: "#/properties/threads/minLength",
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
					instancePath: instancePath + "/threads",
					schemaPath: "#/properties/threads/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.published !== void 0) {
			let data20 = data.published;
			if (typeof data20 === "string") {
				if (func5(data20) < 1) {
					const err45 = {
						instancePath: instancePath + "/published",
						schemaPath: "#/properties/published/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/published",
					schemaPath: "#/properties/published/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data21 = data.nextAction;
			if (typeof data21 === "string") {
				if (func5(data21) < 1) {
					const err47 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
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
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	}
	validate41.errors = vErrors;
	return errors === 0;
}
export { validateArtifactReviewResolution };
