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
const validateArtifactComplete = validate26;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-complete.schema.json",
	"title": "CompleteArtifact",
	"description": "plans/<feature>/complete.md: the whole feature after its last phase.",
	"type": "object",
	"properties": {
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title",
			"x-aliases": ["Feature"]
		},
		"status": {
			"enum": [
				"draft",
				"blocked",
				"complete"
			],
			"x-label": "Status",
			"x-reads": "word",
			"x-words": {
				"pending": "draft",
				"completed": "complete",
				"done": "complete",
				"ready for production": "complete",
				"production ready": "complete",
				"ready": "complete",
				"approved": "complete"
			}
		},
		"duration": {
			"type": "string",
			"minLength": 1,
			"x-label": "Duration",
			"x-reads": "text",
			"x-aliases": ["Project duration"]
		},
		"time": {
			"type": "string",
			"minLength": 1,
			"x-label": "Time invested",
			"x-reads": "text",
			"x-aliases": ["Total time"]
		},
		"summary": {
			"type": "string",
			"minLength": 1,
			"x-label": "Summary",
			"x-reads": "text",
			"x-form": "section",
			"x-aliases": ["Executive summary"]
		},
		"phases": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"phase": {
						"type": "string",
						"x-label": "Phase",
						"x-reads": "text"
					},
					"owner": {
						"type": "string",
						"x-label": "Owner",
						"x-reads": "text"
					},
					"status": {
						"type": "string",
						"x-label": "Status",
						"x-reads": "text"
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
						"x-reads": "tests"
					},
					"coverage": {
						"type": "number",
						"minimum": 0,
						"maximum": 100,
						"x-label": "Coverage",
						"x-reads": "percent"
					},
					"duration": {
						"type": "string",
						"x-label": "Duration",
						"x-reads": "text"
					}
				},
				"required": ["phase"],
				"additionalProperties": false
			},
			"x-label": "Phases",
			"x-reads": "table",
			"x-form": "section",
			"x-aliases": ["Phases completed", "Completed phases"]
		},
		"coverage": {
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"x-label": "Total coverage",
			"x-reads": "percent",
			"x-aliases": [
				"Coverage",
				"Average coverage",
				"Coverage average"
			]
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
			"x-label": "Total tests",
			"x-reads": "tests",
			"x-aliases": [
				"Tests",
				"Test cases",
				"Test cases added"
			]
		},
		"phaseCount": {
			"type": "integer",
			"minimum": 0,
			"x-label": "Phase count",
			"x-reads": "count",
			"x-aliases": ["Total phases", "Number of phases"]
		},
		"commits": {
			"type": "integer",
			"minimum": 0,
			"x-label": "Commits",
			"x-reads": "count"
		},
		"artifacts": {
			"type": "integer",
			"minimum": 0,
			"x-label": "Artifacts",
			"x-reads": "count",
			"x-aliases": ["Documents", "Documentation artifacts"]
		},
		"accessibility": {
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"x-label": "Accessibility",
			"x-reads": "score",
			"x-aliases": ["Accessibility score"]
		},
		"latency": {
			"type": "string",
			"minLength": 1,
			"x-label": "Latency",
			"x-reads": "text",
			"x-aliases": ["Performance"]
		},
		"security": {
			"type": "string",
			"minLength": 1,
			"x-label": "Security",
			"x-reads": "text",
			"x-aliases": ["Security audit", "Security audit results"]
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
		"included": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Included",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["What's included", "Whats included"]
		},
		"excluded": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Not included",
			"x-reads": "list",
			"x-form": "section",
			"x-aliases": ["What's not included", "Out of scope"]
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
			"x-aliases": ["Deployment instructions"]
		},
		"limitations": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Known limitations",
			"x-reads": "list",
			"x-form": "section"
		},
		"artifactTrail": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Artifact trail",
			"x-reads": "paths",
			"x-form": "section",
			"x-aliases": ["Artefacts"]
		},
		"signOff": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"role": {
						"type": "string",
						"x-label": "Role",
						"x-reads": "text"
					},
					"name": {
						"type": "string",
						"x-label": "Name",
						"x-reads": "text"
					},
					"status": {
						"type": "string",
						"x-label": "Status",
						"x-reads": "text"
					},
					"date": {
						"type": "string",
						"x-label": "Date",
						"x-reads": "text"
					}
				},
				"required": ["role", "name"],
				"additionalProperties": false
			},
			"x-label": "Sign-off",
			"x-reads": "table",
			"x-form": "section"
		}
	},
	"required": [
		"title",
		"status",
		"summary",
		"phases",
		"coverage",
		"tests",
		"security"
	],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.status === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.summary === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.phases === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phases" },
				message: "must have required property 'phases'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.coverage === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "coverage" },
				message: "must have required property 'coverage'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.tests === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tests" },
				message: "must have required property 'tests'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.security === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "security" },
				message: "must have required property 'security'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
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
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (func5(data0) < 1) {
					const err8 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(data1 === "draft" || data1 === "blocked" || data1 === "complete")) {
				const err10 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.duration !== void 0) {
			let data2 = data.duration;
			if (typeof data2 === "string") {
				if (func5(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/duration",
						schemaPath: "#/properties/duration/minLength",
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
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.time !== void 0) {
			let data3 = data.time;
			if (typeof data3 === "string") {
				if (func5(data3) < 1) {
					const err13 = {
						instancePath: instancePath + "/time",
						schemaPath: "#/properties/time/minLength",
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
					instancePath: instancePath + "/time",
					schemaPath: "#/properties/time/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data4 = data.summary;
			if (typeof data4 === "string") {
				if (func5(data4) < 1) {
					const err15 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
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
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.phases !== void 0) {
			let data5 = data.phases;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.phase === void 0) {
							const err17 = {
								instancePath: instancePath + "/phases/" + i0,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "phase" },
								message: "must have required property 'phase'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "phase" || key1 === "owner" || key1 === "status" || key1 === "tests" || key1 === "coverage" || key1 === "duration")) {
							const err18 = {
								instancePath: instancePath + "/phases/" + i0,
								schemaPath: "#/properties/phases/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data6.phase !== void 0) {
							if (typeof data6.phase !== "string") {
								const err19 = {
									instancePath: instancePath + "/phases/" + i0 + "/phase",
									schemaPath: "#/properties/phases/items/properties/phase/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data6.owner !== void 0) {
							if (typeof data6.owner !== "string") {
								const err20 = {
									instancePath: instancePath + "/phases/" + i0 + "/owner",
									schemaPath: "#/properties/phases/items/properties/owner/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data6.status !== void 0) {
							if (typeof data6.status !== "string") {
								const err21 = {
									instancePath: instancePath + "/phases/" + i0 + "/status",
									schemaPath: "#/properties/phases/items/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data6.tests !== void 0) {
							let data10 = data6.tests;
							if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
								if (data10.total === void 0) {
									const err22 = {
										instancePath: instancePath + "/phases/" + i0 + "/tests",
										schemaPath: "#/properties/phases/items/properties/tests/required",
										keyword: "required",
										params: { missingProperty: "total" },
										message: "must have required property 'total'"
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								for (const key2 in data10) if (!(key2 === "passed" || key2 === "total")) {
									const err23 = {
										instancePath: instancePath + "/phases/" + i0 + "/tests",
										schemaPath: "#/properties/phases/items/properties/tests/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data10.passed !== void 0) {
									let data11 = data10.passed;
									if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
										const err24 = {
											instancePath: instancePath + "/phases/" + i0 + "/tests/passed",
											schemaPath: "#/properties/phases/items/properties/tests/properties/passed/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
									}
									if (typeof data11 == "number" && isFinite(data11)) {
										if (data11 < 0 || isNaN(data11)) {
											const err25 = {
												instancePath: instancePath + "/phases/" + i0 + "/tests/passed",
												schemaPath: "#/properties/phases/items/properties/tests/properties/passed/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
									}
								}
								if (data10.total !== void 0) {
									let data12 = data10.total;
									if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
										const err26 = {
											instancePath: instancePath + "/phases/" + i0 + "/tests/total",
											schemaPath: "#/properties/phases/items/properties/tests/properties/total/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
									if (typeof data12 == "number" && isFinite(data12)) {
										if (data12 < 0 || isNaN(data12)) {
											const err27 = {
												instancePath: instancePath + "/phases/" + i0 + "/tests/total",
												schemaPath: "#/properties/phases/items/properties/tests/properties/total/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									}
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/phases/" + i0 + "/tests",
									schemaPath: "#/properties/phases/items/properties/tests/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data6.coverage !== void 0) {
							let data13 = data6.coverage;
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 > 100 || isNaN(data13)) {
									const err29 = {
										instancePath: instancePath + "/phases/" + i0 + "/coverage",
										schemaPath: "#/properties/phases/items/properties/coverage/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data13 < 0 || isNaN(data13)) {
									const err30 = {
										instancePath: instancePath + "/phases/" + i0 + "/coverage",
										schemaPath: "#/properties/phases/items/properties/coverage/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/phases/" + i0 + "/coverage",
									schemaPath: "#/properties/phases/items/properties/coverage/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data6.duration !== void 0) {
							if (typeof data6.duration !== "string") {
								const err32 = {
									instancePath: instancePath + "/phases/" + i0 + "/duration",
									schemaPath: "#/properties/phases/items/properties/duration/type",
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
							instancePath: instancePath + "/phases/" + i0,
							schemaPath: "#/properties/phases/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/phases",
					schemaPath: "#/properties/phases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.coverage !== void 0) {
			let data15 = data.coverage;
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 > 100 || isNaN(data15)) {
					const err35 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data15 < 0 || isNaN(data15)) {
					const err36 = {
						instancePath: instancePath + "/coverage",
						schemaPath: "#/properties/coverage/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/coverage",
					schemaPath: "#/properties/coverage/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.tests !== void 0) {
			let data16 = data.tests;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (data16.total === void 0) {
					const err38 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/required",
						keyword: "required",
						params: { missingProperty: "total" },
						message: "must have required property 'total'"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				for (const key3 in data16) if (!(key3 === "passed" || key3 === "total")) {
					const err39 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data16.passed !== void 0) {
					let data17 = data16.passed;
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err40 = {
							instancePath: instancePath + "/tests/passed",
							schemaPath: "#/properties/tests/properties/passed/type",
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
								instancePath: instancePath + "/tests/passed",
								schemaPath: "#/properties/tests/properties/passed/minimum",
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
				if (data16.total !== void 0) {
					let data18 = data16.total;
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err42 = {
							instancePath: instancePath + "/tests/total",
							schemaPath: "#/properties/tests/properties/total/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 < 0 || isNaN(data18)) {
							const err43 = {
								instancePath: instancePath + "/tests/total",
								schemaPath: "#/properties/tests/properties/total/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.phaseCount !== void 0) {
			let data19 = data.phaseCount;
			if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
				const err45 = {
					instancePath: instancePath + "/phaseCount",
					schemaPath: "#/properties/phaseCount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (typeof data19 == "number" && isFinite(data19)) {
				if (data19 < 0 || isNaN(data19)) {
					const err46 = {
						instancePath: instancePath + "/phaseCount",
						schemaPath: "#/properties/phaseCount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			}
		}
		if (data.commits !== void 0) {
			let data20 = data.commits;
			if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
				const err47 = {
					instancePath: instancePath + "/commits",
					schemaPath: "#/properties/commits/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (typeof data20 == "number" && isFinite(data20)) {
				if (data20 < 0 || isNaN(data20)) {
					const err48 = {
						instancePath: instancePath + "/commits",
						schemaPath: "#/properties/commits/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			}
		}
		if (data.artifacts !== void 0) {
			let data21 = data.artifacts;
			if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
				const err49 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			if (typeof data21 == "number" && isFinite(data21)) {
				if (data21 < 0 || isNaN(data21)) {
					const err50 = {
						instancePath: instancePath + "/artifacts",
						schemaPath: "#/properties/artifacts/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			}
		}
		if (data.accessibility !== void 0) {
			let data22 = data.accessibility;
			if (typeof data22 == "number" && isFinite(data22)) {
				if (data22 > 100 || isNaN(data22)) {
					const err51 = {
						instancePath: instancePath + "/accessibility",
						schemaPath: "#/properties/accessibility/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (data22 < 0 || isNaN(data22)) {
					const err52 = {
						instancePath: instancePath + "/accessibility",
						schemaPath: "#/properties/accessibility/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/accessibility",
					schemaPath: "#/properties/accessibility/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.latency !== void 0) {
			let data23 = data.latency;
			if (typeof data23 === "string") {
				if (func5(data23) < 1) {
					const err54 = {
						instancePath: instancePath + "/latency",
						schemaPath: "#/properties/latency/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/latency",
					schemaPath: "#/properties/latency/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.security !== void 0) {
			let data24 = data.security;
			if (typeof data24 === "string") {
				if (func5(data24) < 1) {
					const err56 = {
						instancePath: instancePath + "/security",
						schemaPath: "#/properties/security/minLength",
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
					instancePath: instancePath + "/security",
					schemaPath: "#/properties/security/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data25 = data.metrics;
			if (Array.isArray(data25)) {
				const len1 = data25.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data26 = data25[i1];
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						if (data26.metric === void 0) {
							const err58 = {
								instancePath: instancePath + "/metrics/" + i1,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "metric" },
								message: "must have required property 'metric'"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data26.actual === void 0) {
							const err59 = {
								instancePath: instancePath + "/metrics/" + i1,
								schemaPath: "#/properties/metrics/items/required",
								keyword: "required",
								params: { missingProperty: "actual" },
								message: "must have required property 'actual'"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						for (const key4 in data26) if (!(key4 === "metric" || key4 === "target" || key4 === "actual" || key4 === "status")) {
							const err60 = {
								instancePath: instancePath + "/metrics/" + i1,
								schemaPath: "#/properties/metrics/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data26.metric !== void 0) {
							if (typeof data26.metric !== "string") {
								const err61 = {
									instancePath: instancePath + "/metrics/" + i1 + "/metric",
									schemaPath: "#/properties/metrics/items/properties/metric/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data26.target !== void 0) {
							if (typeof data26.target !== "string") {
								const err62 = {
									instancePath: instancePath + "/metrics/" + i1 + "/target",
									schemaPath: "#/properties/metrics/items/properties/target/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
						if (data26.actual !== void 0) {
							if (typeof data26.actual !== "string") {
								const err63 = {
									instancePath: instancePath + "/metrics/" + i1 + "/actual",
									schemaPath: "#/properties/metrics/items/properties/actual/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
						if (data26.status !== void 0) {
							if (typeof data26.status !== "string") {
								const err64 = {
									instancePath: instancePath + "/metrics/" + i1 + "/status",
									schemaPath: "#/properties/metrics/items/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/metrics/" + i1,
							schemaPath: "#/properties/metrics/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.included !== void 0) {
			let data31 = data.included;
			if (Array.isArray(data31)) {
				const len2 = data31.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data32 = data31[i2];
					if (typeof data32 === "string") {
						if (func5(data32) < 1) {
							const err67 = {
								instancePath: instancePath + "/included/" + i2,
								schemaPath: "#/properties/included/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					} else {
						const err68 = {
							instancePath: instancePath + "/included/" + i2,
							schemaPath: "#/properties/included/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
			} else {
				const err69 = {
					instancePath: instancePath + "/included",
					schemaPath: "#/properties/included/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
		if (data.excluded !== void 0) {
			let data33 = data.excluded;
			if (Array.isArray(data33)) {
				const len3 = data33.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data34 = data33[i3];
					if (typeof data34 === "string") {
						if (func5(data34) < 1) {
							const err70 = {
								instancePath: instancePath + "/excluded/" + i3,
								schemaPath: "#/properties/excluded/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/excluded/" + i3,
							schemaPath: "#/properties/excluded/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/excluded",
					schemaPath: "#/properties/excluded/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
		if (data.deployment !== void 0) {
			let data35 = data.deployment;
			if (Array.isArray(data35)) {
				const len4 = data35.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data36 = data35[i4];
					if (typeof data36 === "string") {
						if (func5(data36) < 1) {
							const err73 = {
								instancePath: instancePath + "/deployment/" + i4,
								schemaPath: "#/properties/deployment/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/deployment/" + i4,
							schemaPath: "#/properties/deployment/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
			} else {
				const err75 = {
					instancePath: instancePath + "/deployment",
					schemaPath: "#/properties/deployment/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		}
		if (data.limitations !== void 0) {
			let data37 = data.limitations;
			if (Array.isArray(data37)) {
				const len5 = data37.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data38 = data37[i5];
					if (typeof data38 === "string") {
						if (func5(data38) < 1) {
							const err76 = {
								instancePath: instancePath + "/limitations/" + i5,
								schemaPath: "#/properties/limitations/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/limitations/" + i5,
							schemaPath: "#/properties/limitations/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/limitations",
					schemaPath: "#/properties/limitations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.artifactTrail !== void 0) {
			let data39 = data.artifactTrail;
			if (Array.isArray(data39)) {
				const len6 = data39.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data40 = data39[i6];
					if (typeof data40 === "string") {
						if (func5(data40) < 1) {
							const err79 = {
								instancePath: instancePath + "/artifactTrail/" + i6,
								schemaPath: "#/properties/artifactTrail/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err79];
							else vErrors.push(err79);
							errors++;
						}
					} else {
						const err80 = {
							instancePath: instancePath + "/artifactTrail/" + i6,
							schemaPath: "#/properties/artifactTrail/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err80];
						else vErrors.push(err80);
						errors++;
					}
				}
			} else {
				const err81 = {
					instancePath: instancePath + "/artifactTrail",
					schemaPath: "#/properties/artifactTrail/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data.signOff !== void 0) {
			let data41 = data.signOff;
			if (Array.isArray(data41)) {
				const len7 = data41.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data42 = data41[i7];
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (data42.role === void 0) {
							const err82 = {
								instancePath: instancePath + "/signOff/" + i7,
								schemaPath: "#/properties/signOff/items/required",
								keyword: "required",
								params: { missingProperty: "role" },
								message: "must have required property 'role'"
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						if (data42.name === void 0) {
							const err83 = {
								instancePath: instancePath + "/signOff/" + i7,
								schemaPath: "#/properties/signOff/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						for (const key5 in data42) if (!(key5 === "role" || key5 === "name" || key5 === "status" || key5 === "date")) {
							const err84 = {
								instancePath: instancePath + "/signOff/" + i7,
								schemaPath: "#/properties/signOff/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (data42.role !== void 0) {
							if (typeof data42.role !== "string") {
								const err85 = {
									instancePath: instancePath + "/signOff/" + i7 + "/role",
									schemaPath: "#/properties/signOff/items/properties/role/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
						if (data42.name !== void 0) {
							if (typeof data42.name !== "string") {
								const err86 = {
									instancePath: instancePath + "/signOff/" + i7 + "/name",
									schemaPath: "#/properties/signOff/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
						if (data42.status !== void 0) {
							if (typeof data42.status !== "string") {
								const err87 = {
									instancePath: instancePath + "/signOff/" + i7 + "/status",
									schemaPath: "#/properties/signOff/items/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data42.date !== void 0) {
							if (typeof data42.date !== "string") {
								const err88 = {
									instancePath: instancePath + "/signOff/" + i7 + "/date",
									schemaPath: "#/properties/signOff/items/properties/date/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/signOff/" + i7,
							schemaPath: "#/properties/signOff/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
			} else {
				const err90 = {
					instancePath: instancePath + "/signOff",
					schemaPath: "#/properties/signOff/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		}
	} else {
		const err91 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err91];
		else vErrors.push(err91);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
export { validateArtifactComplete };
