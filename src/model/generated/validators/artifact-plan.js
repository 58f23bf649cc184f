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
const validateArtifactPlan = validate36;
const schema21 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-plan.schema.json",
	"title": "PlanArtifact",
	"description": "plans/<feature>/plan.md: what is built in which phases, who agreed to it, and what must hold at the end.",
	"type": "object",
	"properties": {
		"status": {
			"enum": [
				"draft",
				"approved",
				"in-progress",
				"complete",
				"archived"
			],
			"x-label": "Status",
			"x-reads": "word",
			"x-form": "frontmatter",
			"x-words": {
				"pending": "draft",
				"in review": "draft",
				"completed": "complete",
				"done": "complete"
			}
		},
		"targets": {
			"description": "What each metric must reach: a number, a bound such as \">= 80 %\", \"< 50 ms\" or \"95/100\", `all`, or `off` for what nobody asks for.",
			"type": "object",
			"additionalProperties": { "anyOf": [{ "type": "number" }, {
				"type": "string",
				"pattern": "^\\s*(?:all|off|(?:[<>=≥≤]+|[A-Za-z]+(?: [A-Za-z]+)?)?\\s*[0-9][0-9.,]*\\s*(?:(?:%|[A-Za-zµ]+|(?:/|of)\\s*[0-9]+)\\s*)?\\+?)\\s*$"
			}] },
			"x-label": "Targets",
			"x-reads": "yaml",
			"x-form": "frontmatter"
		},
		"approvals": {
			"description": "Who let what pass, and when.",
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"gate": {
						"type": "string",
						"pattern": "^(?:plan|phase-[1-9][0-9]*|commit)$"
					},
					"by": {
						"type": "string",
						"minLength": 1
					},
					"at": {
						"type": "string",
						"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$"
					}
				},
				"required": [
					"gate",
					"by",
					"at"
				],
				"additionalProperties": false
			},
			"x-label": "Approvals",
			"x-reads": "yaml",
			"x-form": "frontmatter"
		},
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title",
			"x-aliases": ["Feature"]
		},
		"duration": {
			"type": "string",
			"minLength": 1,
			"x-label": "Estimated duration",
			"x-reads": "text"
		},
		"archiveDate": {
			"type": "string",
			"minLength": 1,
			"x-label": "Archive date",
			"x-reads": "text"
		},
		"overview": {
			"type": "string",
			"minLength": 1,
			"x-label": "Overview",
			"x-reads": "text",
			"x-form": "section",
			"x-aliases": [
				"Overview & objectives",
				"Overview and objectives",
				"Summary"
			]
		},
		"why": {
			"type": "string",
			"minLength": 1,
			"x-label": "Why",
			"x-reads": "text",
			"x-aliases": [
				"Objective",
				"Objectives",
				"Goal"
			]
		},
		"scope": {
			"type": "string",
			"minLength": 1,
			"x-label": "Scope",
			"x-reads": "text"
		},
		"outOfScope": {
			"type": "string",
			"minLength": 1,
			"x-label": "Out of scope",
			"x-reads": "text"
		},
		"architecture": {
			"type": "string",
			"minLength": 1,
			"x-label": "Architecture",
			"x-reads": "text",
			"x-form": "section",
			"x-aliases": ["Architecture overview"]
		},
		"phases": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "object",
				"properties": {
					"number": {
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
					"owner": {
						"type": "string",
						"minLength": 1,
						"x-label": "Owner",
						"x-reads": "text",
						"x-aliases": ["Agent", "Assigned to"]
					},
					"duration": {
						"type": "string",
						"minLength": 1,
						"x-label": "Duration",
						"x-reads": "text",
						"x-aliases": ["Estimated duration", "Estimate"]
					},
					"tasks": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"x-label": "Tasks",
						"x-reads": "list"
					},
					"files": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"x-label": "Files",
						"x-reads": "paths",
						"x-aliases": [
							"Files to create/modify",
							"Files to create or modify",
							"Files to modify"
						]
					},
					"tests": {
						"type": "object",
						"properties": {
							"count": {
								"type": "integer",
								"minimum": 0
							},
							"cases": {
								"type": "array",
								"items": {
									"type": "string",
									"minLength": 1
								}
							}
						},
						"required": ["count", "cases"],
						"additionalProperties": false,
						"x-label": "Test requirements",
						"x-reads": "cases",
						"x-aliases": [
							"Tests",
							"Planned tests",
							"Required tests"
						]
					},
					"contracts": {
						"type": "string",
						"minLength": 1,
						"x-label": "Contracts",
						"x-reads": "text",
						"x-aliases": ["API contracts", "Component contracts"]
					},
					"acceptance": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"x-label": "Acceptance criteria",
						"x-reads": "list",
						"x-aliases": ["Acceptance", "Done when"]
					},
					"risks": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						},
						"x-label": "Risks",
						"x-reads": "list",
						"x-aliases": ["Risk", "Potential risks"]
					}
				},
				"required": [
					"number",
					"title",
					"owner",
					"tests",
					"acceptance",
					"risks"
				],
				"additionalProperties": false
			},
			"x-label": "Phase",
			"x-reads": "records",
			"x-form": "section"
		},
		"approvalGates": {
			"type": "string",
			"minLength": 1,
			"x-label": "Approval gates",
			"x-reads": "text",
			"x-form": "section"
		},
		"timeline": {
			"type": "string",
			"minLength": 1,
			"x-label": "Timeline",
			"x-reads": "text",
			"x-form": "section"
		},
		"faq": {
			"type": "string",
			"minLength": 1,
			"x-label": "FAQ",
			"x-reads": "text",
			"x-form": "section"
		}
	},
	"required": [
		"status",
		"title",
		"overview",
		"phases"
	],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
const pattern9 = /* @__PURE__ */ new RegExp("^\\s*(?:all|off|(?:[<>=≥≤]+|[A-Za-z]+(?: [A-Za-z]+)?)?\\s*[0-9][0-9.,]*\\s*(?:(?:%|[A-Za-zµ]+|(?:/|of)\\s*[0-9]+)\\s*)?\\+?)\\s*$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^(?:plan|phase-[1-9][0-9]*|commit)$", "u");
const pattern11 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.status === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
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
		if (data.overview === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "overview" },
				message: "must have required property 'overview'"
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
		for (const key0 in data) if (!func2.call(schema21.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (!(data0 === "draft" || data0 === "approved" || data0 === "in-progress" || data0 === "complete" || data0 === "archived")) {
				const err5 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema21.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.targets !== void 0) {
			let data1 = data.targets;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
				let data2 = data1[key1];
				const _errs7 = errors;
				let valid2 = false;
				const _errs8 = errors;
				if (!(typeof data2 == "number" && isFinite(data2))) {
					const err6 = {
						instancePath: instancePath + "/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/targets/additionalProperties/anyOf/0/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				var _valid0 = _errs8 === errors;
				valid2 = valid2 || _valid0;
				if (!valid2) {
					const _errs10 = errors;
					if (typeof data2 === "string") {
						if (!pattern9.test(data2)) {
							const err7 = {
								instancePath: instancePath + "/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/targets/additionalProperties/anyOf/1/pattern",
								keyword: "pattern",
								params: { pattern: "^\\s*(?:all|off|(?:[<>=≥≤]+|[A-Za-z]+(?: [A-Za-z]+)?)?\\s*[0-9][0-9.,]*\\s*(?:(?:%|[A-Za-zµ]+|(?:/|of)\\s*[0-9]+)\\s*)?\\+?)\\s*$" },
								message: "must match pattern \"^\\s*(?:all|off|(?:[<>=≥≤]+|[A-Za-z]+(?: [A-Za-z]+)?)?\\s*[0-9][0-9.,]*\\s*(?:(?:%|[A-Za-zµ]+|(?:/|of)\\s*[0-9]+)\\s*)?\\+?)\\s*$\""
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/targets/additionalProperties/anyOf/1/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					var _valid0 = _errs10 === errors;
					valid2 = valid2 || _valid0;
				}
				if (!valid2) {
					const err9 = {
						instancePath: instancePath + "/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/targets/additionalProperties/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				} else {
					errors = _errs7;
					if (vErrors !== null) {
						if (_errs7) vErrors.length = _errs7;
						else vErrors = null;
					}
				}
			}
			else {
				const err10 = {
					instancePath: instancePath + "/targets",
					schemaPath: "#/properties/targets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.approvals !== void 0) {
			let data3 = data.approvals;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.gate === void 0) {
							const err11 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/required",
								keyword: "required",
								params: { missingProperty: "gate" },
								message: "must have required property 'gate'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data4.by === void 0) {
							const err12 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/required",
								keyword: "required",
								params: { missingProperty: "by" },
								message: "must have required property 'by'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data4.at === void 0) {
							const err13 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/required",
								keyword: "required",
								params: { missingProperty: "at" },
								message: "must have required property 'at'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key2 in data4) if (!(key2 === "gate" || key2 === "by" || key2 === "at")) {
							const err14 = {
								instancePath: instancePath + "/approvals/" + i0,
								schemaPath: "#/properties/approvals/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data4.gate !== void 0) {
							let data5 = data4.gate;
							if (typeof data5 === "string") {
								if (!pattern10.test(data5)) {
									const err15 = {
										instancePath: instancePath + "/approvals/" + i0 + "/gate",
										schemaPath: "#/properties/approvals/items/properties/gate/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:plan|phase-[1-9][0-9]*|commit)$" },
										message: "must match pattern \"^(?:plan|phase-[1-9][0-9]*|commit)$\""
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/approvals/" + i0 + "/gate",
									schemaPath: "#/properties/approvals/items/properties/gate/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data4.by !== void 0) {
							let data6 = data4.by;
							if (typeof data6 === "string") {
								if (func5(data6) < 1) {
									const err17 = {
										instancePath: instancePath + "/approvals/" + i0 + "/by",
										schemaPath: "#/properties/approvals/items/properties/by/minLength",
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
									instancePath: instancePath + "/approvals/" + i0 + "/by",
									schemaPath: "#/properties/approvals/items/properties/by/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data4.at !== void 0) {
							let data7 = data4.at;
							if (typeof data7 === "string") {
								if (!pattern11.test(data7)) {
									const err19 = {
										instancePath: instancePath + "/approvals/" + i0 + "/at",
										schemaPath: "#/properties/approvals/items/properties/at/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$" },
										message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$\""
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/approvals/" + i0 + "/at",
									schemaPath: "#/properties/approvals/items/properties/at/type",
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
							instancePath: instancePath + "/approvals/" + i0,
							schemaPath: "#/properties/approvals/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/approvals",
					schemaPath: "#/properties/approvals/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data8 = data.title;
			if (typeof data8 === "string") {
				if (func5(data8) < 1) {
					const err23 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.duration !== void 0) {
			let data9 = data.duration;
			if (typeof data9 === "string") {
				if (func5(data9) < 1) {
					const err25 = {
						instancePath: instancePath + "/duration",
						schemaPath: "#/properties/duration/minLength",
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
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.archiveDate !== void 0) {
			let data10 = data.archiveDate;
			if (typeof data10 === "string") {
				if (func5(data10) < 1) {
					const err27 = {
						instancePath: instancePath + "/archiveDate",
						schemaPath: "#/properties/archiveDate/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/archiveDate",
					schemaPath: "#/properties/archiveDate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.overview !== void 0) {
			let data11 = data.overview;
			if (typeof data11 === "string") {
				if (func5(data11) < 1) {
					const err29 = {
						instancePath: instancePath + "/overview",
						schemaPath: "#/properties/overview/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/overview",
					schemaPath: "#/properties/overview/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.why !== void 0) {
			let data12 = data.why;
			if (typeof data12 === "string") {
				if (func5(data12) < 1) {
					const err31 = {
						instancePath: instancePath + "/why",
						schemaPath: "#/properties/why/minLength",
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
					instancePath: instancePath + "/why",
					schemaPath: "#/properties/why/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data13 = data.scope;
			if (typeof data13 === "string") {
				if (func5(data13) < 1) {
					const err33 = {
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/minLength",
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
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.outOfScope !== void 0) {
			let data14 = data.outOfScope;
			if (typeof data14 === "string") {
				if (func5(data14) < 1) {
					const err35 = {
						instancePath: instancePath + "/outOfScope",
						schemaPath: "#/properties/outOfScope/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/outOfScope",
					schemaPath: "#/properties/outOfScope/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.architecture !== void 0) {
			let data15 = data.architecture;
			if (typeof data15 === "string") {
				if (func5(data15) < 1) {
					const err37 = {
						instancePath: instancePath + "/architecture",
						schemaPath: "#/properties/architecture/minLength",
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
					instancePath: instancePath + "/architecture",
					schemaPath: "#/properties/architecture/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.phases !== void 0) {
			let data16 = data.phases;
			if (Array.isArray(data16)) {
				if (data16.length < 1) {
					const err39 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				const len1 = data16.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data17 = data16[i1];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.number === void 0) {
							const err40 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "number" },
								message: "must have required property 'number'"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data17.title === void 0) {
							const err41 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data17.owner === void 0) {
							const err42 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "owner" },
								message: "must have required property 'owner'"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data17.tests === void 0) {
							const err43 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "tests" },
								message: "must have required property 'tests'"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data17.acceptance === void 0) {
							const err44 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "acceptance" },
								message: "must have required property 'acceptance'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data17.risks === void 0) {
							const err45 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/required",
								keyword: "required",
								params: { missingProperty: "risks" },
								message: "must have required property 'risks'"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						for (const key3 in data17) if (!func2.call(schema21.properties.phases.items.properties, key3)) {
							const err46 = {
								instancePath: instancePath + "/phases/" + i1,
								schemaPath: "#/properties/phases/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data17.number !== void 0) {
							let data18 = data17.number;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								const err47 = {
									instancePath: instancePath + "/phases/" + i1 + "/number",
									schemaPath: "#/properties/phases/items/properties/number/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							if (typeof data18 == "number" && isFinite(data18)) {
								if (data18 < 1 || isNaN(data18)) {
									const err48 = {
										instancePath: instancePath + "/phases/" + i1 + "/number",
										schemaPath: "#/properties/phases/items/properties/number/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							}
						}
						if (data17.title !== void 0) {
							let data19 = data17.title;
							if (typeof data19 === "string") {
								if (func5(data19) < 1) {
									const err49 = {
										instancePath: instancePath + "/phases/" + i1 + "/title",
										schemaPath: "#/properties/phases/items/properties/title/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/phases/" + i1 + "/title",
									schemaPath: "#/properties/phases/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data17.owner !== void 0) {
							let data20 = data17.owner;
							if (typeof data20 === "string") {
								if (func5(data20) < 1) {
									const err51 = {
										instancePath: instancePath + "/phases/" + i1 + "/owner",
										schemaPath: "#/properties/phases/items/properties/owner/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/phases/" + i1 + "/owner",
									schemaPath: "#/properties/phases/items/properties/owner/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data17.duration !== void 0) {
							let data21 = data17.duration;
							if (typeof data21 === "string") {
								if (func5(data21) < 1) {
									const err53 = {
										instancePath: instancePath + "/phases/" + i1 + "/duration",
										schemaPath: "#/properties/phases/items/properties/duration/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
							} else {
								const err54 = {
									instancePath: instancePath + "/phases/" + i1 + "/duration",
									schemaPath: "#/properties/phases/items/properties/duration/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data17.tasks !== void 0) {
							let data22 = data17.tasks;
							if (Array.isArray(data22)) {
								const len2 = data22.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data23 = data22[i2];
									if (typeof data23 === "string") {
										if (func5(data23) < 1) {
											const err55 = {
												instancePath: instancePath + "/phases/" + i1 + "/tasks/" + i2,
												schemaPath: "#/properties/phases/items/properties/tasks/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err55];
											else vErrors.push(err55);
											errors++;
										}
									} else {
										const err56 = {
											instancePath: instancePath + "/phases/" + i1 + "/tasks/" + i2,
											schemaPath: "#/properties/phases/items/properties/tasks/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/phases/" + i1 + "/tasks",
									schemaPath: "#/properties/phases/items/properties/tasks/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data17.files !== void 0) {
							let data24 = data17.files;
							if (Array.isArray(data24)) {
								const len3 = data24.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data25 = data24[i3];
									if (typeof data25 === "string") {
										if (func5(data25) < 1) {
											const err58 = {
												instancePath: instancePath + "/phases/" + i1 + "/files/" + i3,
												schemaPath: "#/properties/phases/items/properties/files/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err58];
											else vErrors.push(err58);
											errors++;
										}
									} else {
										const err59 = {
											instancePath: instancePath + "/phases/" + i1 + "/files/" + i3,
											schemaPath: "#/properties/phases/items/properties/files/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err59];
										else vErrors.push(err59);
										errors++;
									}
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/phases/" + i1 + "/files",
									schemaPath: "#/properties/phases/items/properties/files/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data17.tests !== void 0) {
							let data26 = data17.tests;
							if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
								if (data26.count === void 0) {
									const err61 = {
										instancePath: instancePath + "/phases/" + i1 + "/tests",
										schemaPath: "#/properties/phases/items/properties/tests/required",
										keyword: "required",
										params: { missingProperty: "count" },
										message: "must have required property 'count'"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
								if (data26.cases === void 0) {
									const err62 = {
										instancePath: instancePath + "/phases/" + i1 + "/tests",
										schemaPath: "#/properties/phases/items/properties/tests/required",
										keyword: "required",
										params: { missingProperty: "cases" },
										message: "must have required property 'cases'"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								for (const key4 in data26) if (!(key4 === "count" || key4 === "cases")) {
									const err63 = {
										instancePath: instancePath + "/phases/" + i1 + "/tests",
										schemaPath: "#/properties/phases/items/properties/tests/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
								if (data26.count !== void 0) {
									let data27 = data26.count;
									if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
										const err64 = {
											instancePath: instancePath + "/phases/" + i1 + "/tests/count",
											schemaPath: "#/properties/phases/items/properties/tests/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
									if (typeof data27 == "number" && isFinite(data27)) {
										if (data27 < 0 || isNaN(data27)) {
											const err65 = {
												instancePath: instancePath + "/phases/" + i1 + "/tests/count",
												schemaPath: "#/properties/phases/items/properties/tests/properties/count/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err65];
											else vErrors.push(err65);
											errors++;
										}
									}
								}
								if (data26.cases !== void 0) {
									let data28 = data26.cases;
									if (Array.isArray(data28)) {
										const len4 = data28.length;
										for (let i4 = 0; i4 < len4; i4++) {
											let data29 = data28[i4];
											if (typeof data29 === "string") {
												if (func5(data29) < 1) {
													const err66 = {
														instancePath: instancePath + "/phases/" + i1 + "/tests/cases/" + i4,
														schemaPath: "#/properties/phases/items/properties/tests/properties/cases/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													};
													if (vErrors === null) vErrors = [err66];
													else vErrors.push(err66);
													errors++;
												}
											} else {
												const err67 = {
													instancePath: instancePath + "/phases/" + i1 + "/tests/cases/" + i4,
													schemaPath: "#/properties/phases/items/properties/tests/properties/cases/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err67];
												else vErrors.push(err67);
												errors++;
											}
										}
									} else {
										const err68 = {
											instancePath: instancePath + "/phases/" + i1 + "/tests/cases",
											schemaPath: "#/properties/phases/items/properties/tests/properties/cases/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/phases/" + i1 + "/tests",
									schemaPath: "#/properties/phases/items/properties/tests/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data17.contracts !== void 0) {
							let data30 = data17.contracts;
							if (typeof data30 === "string") {
								if (func5(data30) < 1) {
									const err70 = {
										instancePath: instancePath + "/phases/" + i1 + "/contracts",
										schemaPath: "#/properties/phases/items/properties/contracts/minLength",
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
									instancePath: instancePath + "/phases/" + i1 + "/contracts",
									schemaPath: "#/properties/phases/items/properties/contracts/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data17.acceptance !== void 0) {
							let data31 = data17.acceptance;
							if (Array.isArray(data31)) {
								const len5 = data31.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data32 = data31[i5];
									if (typeof data32 === "string") {
										if (func5(data32) < 1) {
											const err72 = {
												instancePath: instancePath + "/phases/" + i1 + "/acceptance/" + i5,
												schemaPath: "#/properties/phases/items/properties/acceptance/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err72];
											else vErrors.push(err72);
											errors++;
										}
									} else {
										const err73 = {
											instancePath: instancePath + "/phases/" + i1 + "/acceptance/" + i5,
											schemaPath: "#/properties/phases/items/properties/acceptance/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
								}
							} else {
								const err74 = {
									instancePath: instancePath + "/phases/" + i1 + "/acceptance",
									schemaPath: "#/properties/phases/items/properties/acceptance/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
						if (data17.risks !== void 0) {
							let data33 = data17.risks;
							if (Array.isArray(data33)) {
								const len6 = data33.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data34 = data33[i6];
									if (typeof data34 === "string") {
										if (func5(data34) < 1) {
											const err75 = {
												instancePath: instancePath + "/phases/" + i1 + "/risks/" + i6,
												schemaPath: "#/properties/phases/items/properties/risks/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err75];
											else vErrors.push(err75);
											errors++;
										}
									} else {
										const err76 = {
											instancePath: instancePath + "/phases/" + i1 + "/risks/" + i6,
											schemaPath: "#/properties/phases/items/properties/risks/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err76];
										else vErrors.push(err76);
										errors++;
									}
								}
							} else {
								const err77 = {
									instancePath: instancePath + "/phases/" + i1 + "/risks",
									schemaPath: "#/properties/phases/items/properties/risks/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
					} else {
						const err78 = {
							instancePath: instancePath + "/phases/" + i1,
							schemaPath: "#/properties/phases/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/phases",
					schemaPath: "#/properties/phases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.approvalGates !== void 0) {
			let data35 = data.approvalGates;
			if (typeof data35 === "string") {
				if (func5(data35) < 1) {
					const err80 = {
						instancePath: instancePath + "/approvalGates",
						schemaPath: "#/properties/approvalGates/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
			} else {
				const err81 = {
					instancePath: instancePath + "/approvalGates",
					schemaPath: "#/properties/approvalGates/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err81];
				else vErrors.push(err81);
				errors++;
			}
		}
		if (data.timeline !== void 0) {
			let data36 = data.timeline;
			if (typeof data36 === "string") {
				if (func5(data36) < 1) {
					const err82 = {
						instancePath: instancePath + "/timeline",
						schemaPath: "#/properties/timeline/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
			} else {
				const err83 = {
					instancePath: instancePath + "/timeline",
					schemaPath: "#/properties/timeline/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
		}
		if (data.faq !== void 0) {
			let data37 = data.faq;
			if (typeof data37 === "string") {
				if (func5(data37) < 1) {
					const err84 = {
						instancePath: instancePath + "/faq",
						schemaPath: "#/properties/faq/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/faq",
					schemaPath: "#/properties/faq/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
		}
	} else {
		const err86 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err86];
		else vErrors.push(err86);
		errors++;
	}
	validate36.errors = vErrors;
	return errors === 0;
}
export { validateArtifactPlan };
