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
const validateArtifactSolution = validate44;
const schema29 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-solution.schema.json",
	"title": "SolutionArtifact",
	"description": "docs/solutions/<name>.md: a problem that was solved, or a practice that has proved itself.",
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
			"x-form": "frontmatter"
		},
		"date": {
			"type": "string",
			"minLength": 1,
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
			"x-label": "Date",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"category": {
			"type": "string",
			"minLength": 1,
			"x-label": "Category",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"module": {
			"type": "string",
			"minLength": 1,
			"x-label": "Module",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"problemType": {
			"enum": [
				"build_error",
				"test_failure",
				"runtime_error",
				"performance_issue",
				"database_issue",
				"security_issue",
				"ui_bug",
				"integration_issue",
				"logic_error",
				"best_practice",
				"documentation_gap",
				"workflow_issue",
				"developer_experience",
				"architecture_pattern",
				"design_pattern",
				"tooling_decision",
				"convention"
			],
			"x-label": "problem_type",
			"x-reads": "word",
			"x-form": "frontmatter"
		},
		"component": {
			"type": "string",
			"minLength": 1,
			"x-label": "Component",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"severity": {
			"enum": [
				"critical",
				"high",
				"medium",
				"low"
			],
			"x-label": "Severity",
			"x-reads": "word",
			"x-form": "frontmatter"
		},
		"symptoms": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"maxItems": 5,
			"x-label": "Symptoms",
			"x-reads": "list",
			"x-form": "frontmatter"
		},
		"rootCause": {
			"type": "string",
			"minLength": 1,
			"x-label": "root_cause",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"resolutionType": {
			"enum": [
				"code_fix",
				"migration",
				"config_change",
				"test_fix",
				"dependency_update",
				"environment_setup",
				"workflow_improvement",
				"documentation_update",
				"tooling_addition",
				"seed_data_update"
			],
			"x-label": "resolution_type",
			"x-reads": "word",
			"x-form": "frontmatter"
		},
		"appliesWhen": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"maxItems": 5,
			"x-label": "applies_when",
			"x-reads": "list",
			"x-form": "frontmatter"
		},
		"frameworkVersion": {
			"type": "string",
			"minLength": 1,
			"x-label": "framework_version",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"related": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "related_components",
			"x-reads": "list",
			"x-form": "frontmatter"
		},
		"tags": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"maxItems": 8,
			"x-label": "Tags",
			"x-reads": "list",
			"x-form": "frontmatter"
		}
	},
	"required": [
		"date",
		"module",
		"problemType",
		"component",
		"severity"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"properties": { "problemType": { "enum": [
				"build_error",
				"test_failure",
				"runtime_error",
				"performance_issue",
				"database_issue",
				"security_issue",
				"ui_bug",
				"integration_issue",
				"logic_error"
			] } },
			"required": ["problemType"]
		},
		"then": {
			"required": [
				"symptoms",
				"rootCause",
				"resolutionType"
			],
			"properties": { "symptoms": {
				"type": "array",
				"minItems": 1
			} }
		}
	}]
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
const pattern13 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.problemType === void 0 && "problemType") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.problemType !== void 0) {
			let data0 = data.problemType;
			if (!(data0 === "build_error" || data0 === "test_failure" || data0 === "runtime_error" || data0 === "performance_issue" || data0 === "database_issue" || data0 === "security_issue" || data0 === "ui_bug" || data0 === "integration_issue" || data0 === "logic_error")) {
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
			if (data.symptoms === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "symptoms" },
					message: "must have required property 'symptoms'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.rootCause === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "rootCause" },
					message: "must have required property 'rootCause'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.resolutionType === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "resolutionType" },
					message: "must have required property 'resolutionType'"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.symptoms !== void 0) {
				let data1 = data.symptoms;
				if (Array.isArray(data1)) {
					if (data1.length < 1) {
						const err5 = {
							instancePath: instancePath + "/symptoms",
							schemaPath: "#/allOf/0/then/properties/symptoms/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/symptoms",
						schemaPath: "#/allOf/0/then/properties/symptoms/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
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
		if (data.date === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.module === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "module" },
				message: "must have required property 'module'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.problemType === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "problemType" },
				message: "must have required property 'problemType'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.component === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "component" },
				message: "must have required property 'component'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.severity === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "severity" },
				message: "must have required property 'severity'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema29.properties, key0)) {
			const err13 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (!(data2 === "draft" || data2 === "done")) {
				const err14 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data3 = data.title;
			if (typeof data3 === "string") {
				if (func5(data3) < 1) {
					const err15 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.date !== void 0) {
			let data4 = data.date;
			if (typeof data4 === "string") {
				if (func5(data4) < 1) {
					const err17 = {
						instancePath: instancePath + "/date",
						schemaPath: "#/properties/date/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (!pattern13.test(data4)) {
					const err18 = {
						instancePath: instancePath + "/date",
						schemaPath: "#/properties/date/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data5 = data.category;
			if (typeof data5 === "string") {
				if (func5(data5) < 1) {
					const err20 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/minLength",
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
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.module !== void 0) {
			let data6 = data.module;
			if (typeof data6 === "string") {
				if (func5(data6) < 1) {
					const err22 = {
						instancePath: instancePath + "/module",
						schemaPath: "#/properties/module/minLength",
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
					instancePath: instancePath + "/module",
					schemaPath: "#/properties/module/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.problemType !== void 0) {
			let data7 = data.problemType;
			if (!(data7 === "build_error" || data7 === "test_failure" || data7 === "runtime_error" || data7 === "performance_issue" || data7 === "database_issue" || data7 === "security_issue" || data7 === "ui_bug" || data7 === "integration_issue" || data7 === "logic_error" || data7 === "best_practice" || data7 === "documentation_gap" || data7 === "workflow_issue" || data7 === "developer_experience" || data7 === "architecture_pattern" || data7 === "design_pattern" || data7 === "tooling_decision" || data7 === "convention")) {
				const err24 = {
					instancePath: instancePath + "/problemType",
					schemaPath: "#/properties/problemType/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.problemType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.component !== void 0) {
			let data8 = data.component;
			if (typeof data8 === "string") {
				if (func5(data8) < 1) {
					const err25 = {
						instancePath: instancePath + "/component",
						schemaPath: "#/properties/component/minLength",
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
					instancePath: instancePath + "/component",
					schemaPath: "#/properties/component/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data9 = data.severity;
			if (!(data9 === "critical" || data9 === "high" || data9 === "medium" || data9 === "low")) {
				const err27 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.symptoms !== void 0) {
			let data10 = data.symptoms;
			if (Array.isArray(data10)) {
				if (data10.length > 5) {
					const err28 = {
						instancePath: instancePath + "/symptoms",
						schemaPath: "#/properties/symptoms/maxItems",
						keyword: "maxItems",
						params: { limit: 5 },
						message: "must NOT have more than 5 items"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (typeof data11 === "string") {
						if (func5(data11) < 1) {
							const err29 = {
								instancePath: instancePath + "/symptoms/" + i0,
								schemaPath: "#/properties/symptoms/items/minLength",
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
							instancePath: instancePath + "/symptoms/" + i0,
							schemaPath: "#/properties/symptoms/items/type",
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
					instancePath: instancePath + "/symptoms",
					schemaPath: "#/properties/symptoms/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.rootCause !== void 0) {
			let data12 = data.rootCause;
			if (typeof data12 === "string") {
				if (func5(data12) < 1) {
					const err32 = {
						instancePath: instancePath + "/rootCause",
						schemaPath: "#/properties/rootCause/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/rootCause",
					schemaPath: "#/properties/rootCause/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.resolutionType !== void 0) {
			let data13 = data.resolutionType;
			if (!(data13 === "code_fix" || data13 === "migration" || data13 === "config_change" || data13 === "test_fix" || data13 === "dependency_update" || data13 === "environment_setup" || data13 === "workflow_improvement" || data13 === "documentation_update" || data13 === "tooling_addition" || data13 === "seed_data_update")) {
				const err34 = {
					instancePath: instancePath + "/resolutionType",
					schemaPath: "#/properties/resolutionType/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.resolutionType.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.appliesWhen !== void 0) {
			let data14 = data.appliesWhen;
			if (Array.isArray(data14)) {
				if (data14.length > 5) {
					const err35 = {
						instancePath: instancePath + "/appliesWhen",
						schemaPath: "#/properties/appliesWhen/maxItems",
						keyword: "maxItems",
						params: { limit: 5 },
						message: "must NOT have more than 5 items"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				const len1 = data14.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data15 = data14[i1];
					if (typeof data15 === "string") {
						if (func5(data15) < 1) {
							const err36 = {
								instancePath: instancePath + "/appliesWhen/" + i1,
								schemaPath: "#/properties/appliesWhen/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/appliesWhen/" + i1,
							schemaPath: "#/properties/appliesWhen/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/appliesWhen",
					schemaPath: "#/properties/appliesWhen/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.frameworkVersion !== void 0) {
			let data16 = data.frameworkVersion;
			if (typeof data16 === "string") {
				if (func5(data16) < 1) {
					const err39 = {
						instancePath: instancePath + "/frameworkVersion",
						schemaPath: "#/properties/frameworkVersion/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/frameworkVersion",
					schemaPath: "#/properties/frameworkVersion/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.related !== void 0) {
			let data17 = data.related;
			if (Array.isArray(data17)) {
				const len2 = data17.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data18 = data17[i2];
					if (typeof data18 === "string") {
						if (func5(data18) < 1) {
							const err41 = {
								instancePath: instancePath + "/related/" + i2,
								schemaPath: "#/properties/related/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/related/" + i2,
							schemaPath: "#/properties/related/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/related",
					schemaPath: "#/properties/related/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data19 = data.tags;
			if (Array.isArray(data19)) {
				if (data19.length > 8) {
					const err44 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/maxItems",
						keyword: "maxItems",
						params: { limit: 8 },
						message: "must NOT have more than 8 items"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				const len3 = data19.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data20 = data19[i3];
					if (typeof data20 === "string") {
						if (func5(data20) < 1) {
							const err45 = {
								instancePath: instancePath + "/tags/" + i3,
								schemaPath: "#/properties/tags/items/minLength",
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
							instancePath: instancePath + "/tags/" + i3,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
	} else {
		const err48 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err48];
		else vErrors.push(err48);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
export { validateArtifactSolution };
