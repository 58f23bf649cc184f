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
const validateArtifactDiscoveryBrief = validate31;
const schema16 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-discovery-brief.schema.json",
	"title": "DiscoveryBriefArtifact",
	"description": "plans/<feature>/brief.md: what is known before work begins.",
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
		"summary": {
			"type": "string",
			"minLength": 1,
			"x-label": "Task summary",
			"x-reads": "text",
			"x-form": "section"
		},
		"shape": {
			"enum": [
				"single-track",
				"multi-track-batch",
				"review-resolution-batch",
				"large-diff-readiness"
			],
			"x-label": "Task shape",
			"x-reads": "word",
			"x-form": "section"
		},
		"files": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Relevant files",
			"x-reads": "paths",
			"x-form": "section"
		},
		"context": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Context references",
			"x-reads": "list",
			"x-form": "section"
		},
		"boundaries": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Task boundaries",
			"x-reads": "list",
			"x-form": "section"
		},
		"validation": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Validation commands",
			"x-reads": "list",
			"x-form": "section"
		},
		"dependencies": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Dependencies",
			"x-reads": "list",
			"x-form": "section"
		},
		"baseline": {
			"type": "string",
			"minLength": 1,
			"x-label": "Comparison baseline",
			"x-reads": "text",
			"x-form": "section"
		},
		"priorLearnings": {
			"anyOf": [{ "enum": ["none-found", "skipped"] }, {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			}],
			"x-label": "Prior learnings consulted",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["Prior-learnings"]
		},
		"questions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Open questions",
			"x-reads": "list",
			"x-form": "section"
		},
		"skipReason": {
			"type": "string",
			"minLength": 1,
			"x-label": "Skip reason",
			"x-reads": "text",
			"x-form": "section"
		}
	},
	"required": [
		"title",
		"summary",
		"shape",
		"priorLearnings"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"properties": { "priorLearnings": { "enum": ["skipped"] } },
			"required": ["priorLearnings"]
		},
		"then": {
			"properties": { "skipReason": {
				"type": "string",
				"not": {
					"type": "string",
					"pattern": "^[Nn]one\\.?$"
				}
			} },
			"required": ["skipReason"]
		},
		"else": { "required": [
			"files",
			"boundaries",
			"validation"
		] }
	}]
};
const pattern8 = /* @__PURE__ */ new RegExp("^[Nn]one\\.?$", "u");
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.priorLearnings === void 0 && "priorLearnings") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.priorLearnings !== void 0) {
			if (!(data.priorLearnings === "skipped")) {
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
	let ifClause0;
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.skipReason === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "skipReason" },
					message: "must have required property 'skipReason'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.skipReason !== void 0) {
				let data1 = data.skipReason;
				if (typeof data1 !== "string") {
					const err3 = {
						instancePath: instancePath + "/skipReason",
						schemaPath: "#/allOf/0/then/properties/skipReason/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const _errs8 = errors;
				const _errs9 = errors;
				if (errors === _errs9) {
					if (typeof data1 === "string") {
						if (!pattern8.test(data1)) {
							const err4 = {};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (_errs9 === errors) {
					const err6 = {
						instancePath: instancePath + "/skipReason",
						schemaPath: "#/allOf/0/then/properties/skipReason/not",
						keyword: "not",
						params: {},
						message: "must NOT be valid"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else {
					errors = _errs8;
					if (vErrors !== null) {
						if (_errs8) vErrors.length = _errs8;
						else vErrors = null;
					}
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.files === void 0) {
				const err7 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "files" },
					message: "must have required property 'files'"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.boundaries === void 0) {
				const err8 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "boundaries" },
					message: "must have required property 'boundaries'"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.validation === void 0) {
				const err9 = {
					instancePath,
					schemaPath: "#/allOf/0/else/required",
					keyword: "required",
					params: { missingProperty: "validation" },
					message: "must have required property 'validation'"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		var _valid0 = _errs11 === errors;
		valid1 = _valid0;
		ifClause0 = "else";
	}
	if (!valid1) {
		const err10 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.summary === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.shape === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shape" },
				message: "must have required property 'shape'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.priorLearnings === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "priorLearnings" },
				message: "must have required property 'priorLearnings'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema16.properties, key0)) {
			const err15 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (!(data2 === "draft" || data2 === "done")) {
				const err16 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema16.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data3 = data.title;
			if (typeof data3 === "string") {
				if (func5(data3) < 1) {
					const err17 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data4 = data.summary;
			if (typeof data4 === "string") {
				if (func5(data4) < 1) {
					const err19 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
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
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.shape !== void 0) {
			let data5 = data.shape;
			if (!(data5 === "single-track" || data5 === "multi-track-batch" || data5 === "review-resolution-batch" || data5 === "large-diff-readiness")) {
				const err21 = {
					instancePath: instancePath + "/shape",
					schemaPath: "#/properties/shape/enum",
					keyword: "enum",
					params: { allowedValues: schema16.properties.shape.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data6 = data.files;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 === "string") {
						if (func5(data7) < 1) {
							const err22 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/minLength",
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
							instancePath: instancePath + "/files/" + i0,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.context !== void 0) {
			let data8 = data.context;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (typeof data9 === "string") {
						if (func5(data9) < 1) {
							const err25 = {
								instancePath: instancePath + "/context/" + i1,
								schemaPath: "#/properties/context/items/minLength",
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
							instancePath: instancePath + "/context/" + i1,
							schemaPath: "#/properties/context/items/type",
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
					instancePath: instancePath + "/context",
					schemaPath: "#/properties/context/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.boundaries !== void 0) {
			let data10 = data.boundaries;
			if (Array.isArray(data10)) {
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data11 = data10[i2];
					if (typeof data11 === "string") {
						if (func5(data11) < 1) {
							const err28 = {
								instancePath: instancePath + "/boundaries/" + i2,
								schemaPath: "#/properties/boundaries/items/minLength",
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
							instancePath: instancePath + "/boundaries/" + i2,
							schemaPath: "#/properties/boundaries/items/type",
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
					instancePath: instancePath + "/boundaries",
					schemaPath: "#/properties/boundaries/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.validation !== void 0) {
			let data12 = data.validation;
			if (Array.isArray(data12)) {
				const len3 = data12.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data13 = data12[i3];
					if (typeof data13 === "string") {
						if (func5(data13) < 1) {
							const err31 = {
								instancePath: instancePath + "/validation/" + i3,
								schemaPath: "#/properties/validation/items/minLength",
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
							instancePath: instancePath + "/validation/" + i3,
							schemaPath: "#/properties/validation/items/type",
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
					instancePath: instancePath + "/validation",
					schemaPath: "#/properties/validation/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.dependencies !== void 0) {
			let data14 = data.dependencies;
			if (Array.isArray(data14)) {
				const len4 = data14.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data15 = data14[i4];
					if (typeof data15 === "string") {
						if (func5(data15) < 1) {
							const err34 = {
								instancePath: instancePath + "/dependencies/" + i4,
								schemaPath: "#/properties/dependencies/items/minLength",
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
							instancePath: instancePath + "/dependencies/" + i4,
							schemaPath: "#/properties/dependencies/items/type",
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
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data16 = data.baseline;
			if (typeof data16 === "string") {
				if (func5(data16) < 1) {
					const err37 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/minLength",
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
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.priorLearnings !== void 0) {
			let data17 = data.priorLearnings;
			const _errs42 = errors;
			let valid16 = false;
			const _errs43 = errors;
			if (!(data17 === "none-found" || data17 === "skipped")) {
				const err39 = {
					instancePath: instancePath + "/priorLearnings",
					schemaPath: "#/properties/priorLearnings/anyOf/0/enum",
					keyword: "enum",
					params: { allowedValues: schema16.properties.priorLearnings.anyOf[0].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			var _valid1 = _errs43 === errors;
			valid16 = valid16 || _valid1;
			if (!valid16) {
				const _errs44 = errors;
				if (Array.isArray(data17)) {
					const len5 = data17.length;
					for (let i5 = 0; i5 < len5; i5++) {
						let data18 = data17[i5];
						if (typeof data18 === "string") {
							if (func5(data18) < 1) {
								const err40 = {
									instancePath: instancePath + "/priorLearnings/" + i5,
									schemaPath: "#/properties/priorLearnings/anyOf/1/items/minLength",
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
								instancePath: instancePath + "/priorLearnings/" + i5,
								schemaPath: "#/properties/priorLearnings/anyOf/1/items/type",
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
						instancePath: instancePath + "/priorLearnings",
						schemaPath: "#/properties/priorLearnings/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				var _valid1 = _errs44 === errors;
				valid16 = valid16 || _valid1;
			}
			if (!valid16) {
				const err43 = {
					instancePath: instancePath + "/priorLearnings",
					schemaPath: "#/properties/priorLearnings/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			} else {
				errors = _errs42;
				if (vErrors !== null) {
					if (_errs42) vErrors.length = _errs42;
					else vErrors = null;
				}
			}
		}
		if (data.questions !== void 0) {
			let data19 = data.questions;
			if (Array.isArray(data19)) {
				const len6 = data19.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data20 = data19[i6];
					if (typeof data20 === "string") {
						if (func5(data20) < 1) {
							const err44 = {
								instancePath: instancePath + "/questions/" + i6,
								schemaPath: "#/properties/questions/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/questions/" + i6,
							schemaPath: "#/properties/questions/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/questions",
					schemaPath: "#/properties/questions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.skipReason !== void 0) {
			let data21 = data.skipReason;
			if (typeof data21 === "string") {
				if (func5(data21) < 1) {
					const err47 = {
						instancePath: instancePath + "/skipReason",
						schemaPath: "#/properties/skipReason/minLength",
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
					instancePath: instancePath + "/skipReason",
					schemaPath: "#/properties/skipReason/type",
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
	validate31.errors = vErrors;
	return errors === 0;
}
export { validateArtifactDiscoveryBrief };
