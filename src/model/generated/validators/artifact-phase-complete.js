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
const validateArtifactPhaseComplete = validate35;
const schema20 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-phase-complete.schema.json",
	"title": "PhaseCompleteArtifact",
	"description": "plans/<feature>/phase-N-complete.md: what a phase has made and how it was checked.",
	"type": "object",
	"properties": {
		"phase": {
			"type": "integer",
			"minimum": 1,
			"x-label": "Phase",
			"x-reads": "count",
			"x-form": "title"
		},
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title"
		},
		"status": {
			"enum": [
				"draft",
				"blocked",
				"complete",
				"approved"
			],
			"x-label": "Status",
			"x-reads": "word",
			"x-words": {
				"pending": "draft",
				"in progress": "draft",
				"completed": "complete",
				"done": "complete",
				"passed": "approved"
			}
		},
		"completedOn": {
			"type": "string",
			"minLength": 1,
			"x-label": "Completion date",
			"x-reads": "text",
			"x-aliases": ["Completed on", "Date"]
		},
		"completedBy": {
			"type": "string",
			"minLength": 1,
			"x-label": "Completed by",
			"x-reads": "text"
		},
		"reviewedBy": {
			"type": "string",
			"minLength": 1,
			"x-label": "Reviewed by",
			"x-reads": "text"
		},
		"summary": {
			"type": "string",
			"minLength": 1,
			"x-label": "Summary",
			"x-reads": "text",
			"x-form": "section",
			"x-aliases": [
				"What was implemented",
				"What implemented",
				"Implemented"
			]
		},
		"filesCreated": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Files created",
			"x-reads": "paths",
			"x-aliases": [
				"Created",
				"Created (new files)",
				"New files"
			]
		},
		"filesModified": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Files modified",
			"x-reads": "paths",
			"x-aliases": [
				"Modified",
				"Changed",
				"Files created/modified",
				"Files"
			]
		},
		"filesUnchanged": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Files unchanged",
			"x-reads": "paths",
			"x-aliases": ["Unchanged"]
		},
		"tests": {
			"type": "object",
			"properties": {
				"passed": {
					"type": "integer",
					"minimum": 0
				},
				"total": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": ["total"],
			"additionalProperties": false,
			"x-label": "Tests",
			"x-reads": "tests",
			"x-aliases": [
				"Test results",
				"Tests summary",
				"Test summary"
			]
		},
		"coverage": {
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"x-label": "Coverage",
			"x-reads": "percent",
			"x-aliases": [
				"Total coverage",
				"Test coverage",
				"Code coverage"
			]
		},
		"accessibility": {
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"x-label": "Accessibility",
			"x-reads": "score",
			"x-aliases": ["Accessibility score"]
		},
		"security": {
			"type": "string",
			"minLength": 1,
			"x-label": "Security",
			"x-reads": "text",
			"x-aliases": ["Security audit"]
		},
		"performance": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Performance",
			"x-reads": "list",
			"x-aliases": ["Performance analysis"]
		},
		"metrics": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"metric": {
						"type": "string",
						"x-label": "Metric",
						"x-reads": "text"
					},
					"target": {
						"type": "string",
						"x-label": "Target",
						"x-reads": "text"
					},
					"actual": {
						"type": "string",
						"x-label": "Actual",
						"x-reads": "text",
						"x-aliases": [
							"Value",
							"Result",
							"Measured"
						]
					},
					"status": {
						"type": "string",
						"x-label": "Status",
						"x-reads": "text"
					}
				},
				"required": ["metric", "actual"],
				"additionalProperties": false
			},
			"x-label": "Metrics",
			"x-reads": "table",
			"x-form": "section",
			"x-aliases": [
				"Code quality metrics",
				"Performance metrics",
				"Feature metrics"
			]
		},
		"decisions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Decisions",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["Decisions made this phase", "Decisions made"]
		},
		"deployment": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Deployment",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["Deployment considerations"]
		},
		"commitReady": {
			"enum": ["yes", "no"],
			"x-label": "Commit ready",
			"x-reads": "word",
			"x-aliases": [
				"Git commit ready",
				"Ready to commit",
				"Git commit"
			],
			"x-words": {
				"ready": "yes",
				"true": "yes",
				"false": "no",
				"not ready": "no",
				"✅": "yes",
				"❌": "no"
			}
		}
	},
	"required": [
		"phase",
		"title",
		"status",
		"summary",
		"tests",
		"coverage"
	],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.phase === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phase" },
				message: "must have required property 'phase'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
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
		if (data.summary === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.tests === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tests" },
				message: "must have required property 'tests'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.coverage === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "coverage" },
				message: "must have required property 'coverage'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema20.properties, key0)) {
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
		if (data.phase !== void 0) {
			let data0 = data.phase;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/phase",
					schemaPath: "#/properties/phase/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/minimum",
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
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func5(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
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
			let data2 = data.status;
			if (!(data2 === "draft" || data2 === "blocked" || data2 === "complete" || data2 === "approved")) {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.completedOn !== void 0) {
			let data3 = data.completedOn;
			if (typeof data3 === "string") {
				if (func5(data3) < 1) {
					const err12 = {
						instancePath: instancePath + "/completedOn",
						schemaPath: "#/properties/completedOn/minLength",
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
					instancePath: instancePath + "/completedOn",
					schemaPath: "#/properties/completedOn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.completedBy !== void 0) {
			let data4 = data.completedBy;
			if (typeof data4 === "string") {
				if (func5(data4) < 1) {
					const err14 = {
						instancePath: instancePath + "/completedBy",
						schemaPath: "#/properties/completedBy/minLength",
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
					instancePath: instancePath + "/completedBy",
					schemaPath: "#/properties/completedBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.reviewedBy !== void 0) {
			let data5 = data.reviewedBy;
			if (typeof data5 === "string") {
				if (func5(data5) < 1) {
					const err16 = {
						instancePath: instancePath + "/reviewedBy",
						schemaPath: "#/properties/reviewedBy/minLength",
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
					instancePath: instancePath + "/reviewedBy",
					schemaPath: "#/properties/reviewedBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data6 = data.summary;
			if (typeof data6 === "string") {
				if (func5(data6) < 1) {
					const err18 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.filesCreated !== void 0) {
			let data7 = data.filesCreated;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 === "string") {
						if (func5(data8) < 1) {
							const err20 = {
								instancePath: instancePath + "/filesCreated/" + i0,
								schemaPath: "#/properties/filesCreated/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/filesCreated/" + i0,
							schemaPath: "#/properties/filesCreated/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/filesCreated",
					schemaPath: "#/properties/filesCreated/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.filesModified !== void 0) {
			let data9 = data.filesModified;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (typeof data10 === "string") {
						if (func5(data10) < 1) {
							const err23 = {
								instancePath: instancePath + "/filesModified/" + i1,
								schemaPath: "#/properties/filesModified/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/filesModified/" + i1,
							schemaPath: "#/properties/filesModified/items/type",
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
					instancePath: instancePath + "/filesModified",
					schemaPath: "#/properties/filesModified/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.filesUnchanged !== void 0) {
			let data11 = data.filesUnchanged;
			if (Array.isArray(data11)) {
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data12 = data11[i2];
					if (typeof data12 === "string") {
						if (func5(data12) < 1) {
							const err26 = {
								instancePath: instancePath + "/filesUnchanged/" + i2,
								schemaPath: "#/properties/filesUnchanged/items/minLength",
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
							instancePath: instancePath + "/filesUnchanged/" + i2,
							schemaPath: "#/properties/filesUnchanged/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/filesUnchanged",
					schemaPath: "#/properties/filesUnchanged/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.tests !== void 0) {
			let data13 = data.tests;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.total === void 0) {
					const err29 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/required",
						keyword: "required",
						params: { missingProperty: "total" },
						message: "must have required property 'total'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				for (const key1 in data13) if (!(key1 === "passed" || key1 === "total")) {
					const err30 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data13.passed !== void 0) {
					let data14 = data13.passed;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err31 = {
							instancePath: instancePath + "/tests/passed",
							schemaPath: "#/properties/tests/properties/passed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 < 0 || isNaN(data14)) {
							const err32 = {
								instancePath: instancePath + "/tests/passed",
								schemaPath: "#/properties/tests/properties/passed/minimum",
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
				if (data13.total !== void 0) {
					let data15 = data13.total;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err33 = {
							instancePath: instancePath + "/tests/total",
							schemaPath: "#/properties/tests/properties/total/type",
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
								instancePath: instancePath + "/tests/total",
								schemaPath: "#/properties/tests/properties/total/minimum",
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
			} else {
				const err35 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.coverage !== void 0) {
			let data16 = data.coverage;
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 > 100 || isNaN(data16)) {
					const err36 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data16 < 0 || isNaN(data16)) {
					const err37 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/coverage",
					schemaPath: "#/properties/coverage/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.accessibility !== void 0) {
			let data17 = data.accessibility;
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 > 100 || isNaN(data17)) {
					const err39 = {
						instancePath: instancePath + "/accessibility",
						schemaPath: "#/properties/accessibility/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data17 < 0 || isNaN(data17)) {
					const err40 = {
						instancePath: instancePath + "/accessibility",
						schemaPath: "#/properties/accessibility/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/accessibility",
					schemaPath: "#/properties/accessibility/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.security !== void 0) {
			let data18 = data.security;
			if (typeof data18 === "string") {
				if (func5(data18) < 1) {
					const err42 = {
						instancePath: instancePath + "/security",
						schemaPath: "#/properties/security/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/security",
					schemaPath: "#/properties/security/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.performance !== void 0) {
			let data19 = data.performance;
			if (Array.isArray(data19)) {
				const len3 = data19.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data20 = data19[i3];
					if (typeof data20 === "string") {
						if (func5(data20) < 1) {
							const err44 = {
								instancePath: instancePath + "/performance/" + i3,
								schemaPath: "#/properties/performance/items/minLength",
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
							instancePath: instancePath + "/performance/" + i3,
							schemaPath: "#/properties/performance/items/type",
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
					instancePath: instancePath + "/performance",
					schemaPath: "#/properties/performance/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data21 = data.metrics;
			if (Array.isArray(data21)) {
				const len4 = data21.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data22 = data21[i4];
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.metric === void 0) {
							const err47 = {
								instancePath: instancePath + "/metrics/" + i4,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "metric" },
								message: "must have required property 'metric'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data22.actual === void 0) {
							const err48 = {
								instancePath: instancePath + "/metrics/" + i4,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "actual" },
								message: "must have required property 'actual'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						for (const key2 in data22) if (!(key2 === "metric" || key2 === "target" || key2 === "actual" || key2 === "status")) {
							const err49 = {
								instancePath: instancePath + "/metrics/" + i4,
								schemaPath: "#/properties/metrics/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data22.metric !== void 0) {
							if (typeof data22.metric !== "string") {
								const err50 = {
									instancePath: instancePath + "/metrics/" + i4 + "/metric",
									schemaPath: "#/properties/metrics/items/properties/metric/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data22.target !== void 0) {
							if (typeof data22.target !== "string") {
								const err51 = {
									instancePath: instancePath + "/metrics/" + i4 + "/target",
									schemaPath: "#/properties/metrics/items/properties/target/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data22.actual !== void 0) {
							if (typeof data22.actual !== "string") {
								const err52 = {
									instancePath: instancePath + "/metrics/" + i4 + "/actual",
									schemaPath: "#/properties/metrics/items/properties/actual/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data22.status !== void 0) {
							if (typeof data22.status !== "string") {
								const err53 = {
									instancePath: instancePath + "/metrics/" + i4 + "/status",
									schemaPath: "#/properties/metrics/items/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/metrics/" + i4,
							schemaPath: "#/properties/metrics/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.decisions !== void 0) {
			let data27 = data.decisions;
			if (Array.isArray(data27)) {
				const len5 = data27.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data28 = data27[i5];
					if (typeof data28 === "string") {
						if (func5(data28) < 1) {
							const err56 = {
								instancePath: instancePath + "/decisions/" + i5,
								schemaPath: "#/properties/decisions/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/decisions/" + i5,
							schemaPath: "#/properties/decisions/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/decisions",
					schemaPath: "#/properties/decisions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.deployment !== void 0) {
			let data29 = data.deployment;
			if (Array.isArray(data29)) {
				const len6 = data29.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data30 = data29[i6];
					if (typeof data30 === "string") {
						if (func5(data30) < 1) {
							const err59 = {
								instancePath: instancePath + "/deployment/" + i6,
								schemaPath: "#/properties/deployment/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/deployment/" + i6,
							schemaPath: "#/properties/deployment/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/deployment",
					schemaPath: "#/properties/deployment/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
		}
		if (data.commitReady !== void 0) {
			let data31 = data.commitReady;
			if (!(data31 === "yes" || data31 === "no")) {
				const err62 = {
					instancePath: instancePath + "/commitReady",
					schemaPath: "#/properties/commitReady/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.commitReady.enum },
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
	validate35.errors = vErrors;
	return errors === 0;
}
export { validateArtifactPhaseComplete };
