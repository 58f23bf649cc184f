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
const validateArtifactRefresh = validate40;
const schema25 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-refresh.schema.json",
	"title": "RefreshArtifact",
	"description": "plans/<feature>/refresh.md: what was decided about each piece of knowledge that was looked at again.",
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
		"scope": {
			"type": "string",
			"minLength": 1,
			"x-label": "Refresh scope",
			"x-reads": "text",
			"x-aliases": ["Scope"]
		},
		"candidateCount": {
			"type": "integer",
			"minimum": 0,
			"x-label": "Candidate count",
			"x-reads": "count"
		},
		"progression": {
			"enum": [
				"manual",
				"guided",
				"auto"
			],
			"x-label": "Progression mode",
			"x-reads": "word"
		},
		"context": {
			"type": "string",
			"minLength": 1,
			"x-label": "Triggering context",
			"x-reads": "text"
		},
		"stateFile": {
			"type": "string",
			"minLength": 1,
			"x-label": "State file",
			"x-reads": "text"
		},
		"candidates": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"path": {
						"type": "string",
						"x-label": "Path",
						"x-reads": "text"
					},
					"classification": {
						"enum": [
							"trusted",
							"stale",
							"duplicate",
							"obsolete",
							"superseded",
							"needs-capture"
						],
						"x-label": "Classification",
						"x-reads": "word"
					},
					"action": {
						"type": "string",
						"x-label": "Action",
						"x-reads": "text"
					},
					"outcome": {
						"type": "string",
						"x-label": "Outcome",
						"x-reads": "text"
					}
				},
				"required": [
					"path",
					"classification",
					"action",
					"outcome"
				],
				"additionalProperties": false
			},
			"x-label": "Candidates",
			"x-reads": "rows"
		},
		"canonical": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Canonical artifacts",
			"x-reads": "list"
		},
		"retired": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Retired artifacts",
			"x-reads": "list"
		},
		"captured": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Routed to knowledge-save",
			"x-reads": "list",
			"x-aliases": ["Routed to capture"]
		},
		"redesigned": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Routed to arch-review",
			"x-reads": "list",
			"x-aliases": ["Routed to review"]
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
		"sink": {
			"type": "string",
			"minLength": 1,
			"x-label": "Artifact sink",
			"x-reads": "text"
		},
		"nextAction": {
			"type": "string",
			"minLength": 1,
			"x-label": "Next action",
			"x-reads": "text"
		},
		"summary": {
			"type": "string",
			"minLength": 1,
			"x-label": "Summary",
			"x-reads": "text"
		}
	},
	"required": [
		"title",
		"scope",
		"candidateCount",
		"progression",
		"candidates",
		"canonical",
		"retired",
		"captured",
		"nextAction",
		"summary"
	],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.scope === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scope" },
				message: "must have required property 'scope'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.candidateCount === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "candidateCount" },
				message: "must have required property 'candidateCount'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.progression === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "progression" },
				message: "must have required property 'progression'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.candidates === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "candidates" },
				message: "must have required property 'candidates'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.canonical === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "canonical" },
				message: "must have required property 'canonical'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.retired === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "retired" },
				message: "must have required property 'retired'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.captured === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "captured" },
				message: "must have required property 'captured'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.nextAction === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nextAction" },
				message: "must have required property 'nextAction'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.summary === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema25.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (!(data0 === "draft" || data0 === "done")) {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema25.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func5(data1) < 1) {
					const err12 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data2 = data.scope;
			if (typeof data2 === "string") {
				if (func5(data2) < 1) {
					const err14 = {
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/minLength",
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
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.candidateCount !== void 0) {
			let data3 = data.candidateCount;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err16 = {
					instancePath: instancePath + "/candidateCount",
					schemaPath: "#/properties/candidateCount/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err17 = {
						instancePath: instancePath + "/candidateCount",
						schemaPath: "#/properties/candidateCount/minimum",
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
		if (data.progression !== void 0) {
			let data4 = data.progression;
			if (!(data4 === "manual" || data4 === "guided" || data4 === "auto")) {
				const err18 = {
					instancePath: instancePath + "/progression",
					schemaPath: "#/properties/progression/enum",
					keyword: "enum",
					params: { allowedValues: schema25.properties.progression.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.context !== void 0) {
			let data5 = data.context;
			if (typeof data5 === "string") {
				if (func5(data5) < 1) {
					const err19 = {
						instancePath: instancePath + "/context",
						schemaPath: "#/properties/context/minLength",
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
					instancePath: instancePath + "/context",
					schemaPath: "#/properties/context/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.stateFile !== void 0) {
			let data6 = data.stateFile;
			if (typeof data6 === "string") {
				if (func5(data6) < 1) {
					const err21 = {
						instancePath: instancePath + "/stateFile",
						schemaPath: "#/properties/stateFile/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/stateFile",
					schemaPath: "#/properties/stateFile/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.candidates !== void 0) {
			let data7 = data.candidates;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.path === void 0) {
							const err23 = {
								instancePath: instancePath + "/candidates/" + i0,
								schemaPath: "#/properties/candidates/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data8.classification === void 0) {
							const err24 = {
								instancePath: instancePath + "/candidates/" + i0,
								schemaPath: "#/properties/candidates/items/required",
								keyword: "required",
								params: { missingProperty: "classification" },
								message: "must have required property 'classification'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data8.action === void 0) {
							const err25 = {
								instancePath: instancePath + "/candidates/" + i0,
								schemaPath: "#/properties/candidates/items/required",
								keyword: "required",
								params: { missingProperty: "action" },
								message: "must have required property 'action'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data8.outcome === void 0) {
							const err26 = {
								instancePath: instancePath + "/candidates/" + i0,
								schemaPath: "#/properties/candidates/items/required",
								keyword: "required",
								params: { missingProperty: "outcome" },
								message: "must have required property 'outcome'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key1 in data8) if (!(key1 === "path" || key1 === "classification" || key1 === "action" || key1 === "outcome")) {
							const err27 = {
								instancePath: instancePath + "/candidates/" + i0,
								schemaPath: "#/properties/candidates/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data8.path !== void 0) {
							if (typeof data8.path !== "string") {
								const err28 = {
									instancePath: instancePath + "/candidates/" + i0 + "/path",
									schemaPath: "#/properties/candidates/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data8.classification !== void 0) {
							let data10 = data8.classification;
							if (!(data10 === "trusted" || data10 === "stale" || data10 === "duplicate" || data10 === "obsolete" || data10 === "superseded" || data10 === "needs-capture")) {
								const err29 = {
									instancePath: instancePath + "/candidates/" + i0 + "/classification",
									schemaPath: "#/properties/candidates/items/properties/classification/enum",
									keyword: "enum",
									params: { allowedValues: schema25.properties.candidates.items.properties.classification.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data8.action !== void 0) {
							if (typeof data8.action !== "string") {
								const err30 = {
									instancePath: instancePath + "/candidates/" + i0 + "/action",
									schemaPath: "#/properties/candidates/items/properties/action/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data8.outcome !== void 0) {
							if (typeof data8.outcome !== "string") {
								const err31 = {
									instancePath: instancePath + "/candidates/" + i0 + "/outcome",
									schemaPath: "#/properties/candidates/items/properties/outcome/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/candidates/" + i0,
							schemaPath: "#/properties/candidates/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/candidates",
					schemaPath: "#/properties/candidates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.canonical !== void 0) {
			let data13 = data.canonical;
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data14 = data13[i1];
					if (typeof data14 === "string") {
						if (func5(data14) < 1) {
							const err34 = {
								instancePath: instancePath + "/canonical/" + i1,
								schemaPath: "#/properties/canonical/items/minLength",
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
							instancePath: instancePath + "/canonical/" + i1,
							schemaPath: "#/properties/canonical/items/type",
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
					instancePath: instancePath + "/canonical",
					schemaPath: "#/properties/canonical/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.retired !== void 0) {
			let data15 = data.retired;
			if (Array.isArray(data15)) {
				const len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data16 = data15[i2];
					if (typeof data16 === "string") {
						if (func5(data16) < 1) {
							const err37 = {
								instancePath: instancePath + "/retired/" + i2,
								schemaPath: "#/properties/retired/items/minLength",
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
							instancePath: instancePath + "/retired/" + i2,
							schemaPath: "#/properties/retired/items/type",
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
					instancePath: instancePath + "/retired",
					schemaPath: "#/properties/retired/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.captured !== void 0) {
			let data17 = data.captured;
			if (Array.isArray(data17)) {
				const len3 = data17.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data18 = data17[i3];
					if (typeof data18 === "string") {
						if (func5(data18) < 1) {
							const err40 = {
								instancePath: instancePath + "/captured/" + i3,
								schemaPath: "#/properties/captured/items/minLength",
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
							instancePath: instancePath + "/captured/" + i3,
							schemaPath: "#/properties/captured/items/type",
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
					instancePath: instancePath + "/captured",
					schemaPath: "#/properties/captured/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.redesigned !== void 0) {
			let data19 = data.redesigned;
			if (Array.isArray(data19)) {
				const len4 = data19.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data20 = data19[i4];
					if (typeof data20 === "string") {
						if (func5(data20) < 1) {
							const err43 = {
								instancePath: instancePath + "/redesigned/" + i4,
								schemaPath: "#/properties/redesigned/items/minLength",
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
							instancePath: instancePath + "/redesigned/" + i4,
							schemaPath: "#/properties/redesigned/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/redesigned",
					schemaPath: "#/properties/redesigned/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.questions !== void 0) {
			let data21 = data.questions;
			if (Array.isArray(data21)) {
				const len5 = data21.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data22 = data21[i5];
					if (typeof data22 === "string") {
						if (func5(data22) < 1) {
							const err46 = {
								instancePath: instancePath + "/questions/" + i5,
								schemaPath: "#/properties/questions/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/questions/" + i5,
							schemaPath: "#/properties/questions/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/questions",
					schemaPath: "#/properties/questions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.sink !== void 0) {
			let data23 = data.sink;
			if (typeof data23 === "string") {
				if (func5(data23) < 1) {
					const err49 = {
						instancePath: instancePath + "/sink",
						schemaPath: "#/properties/sink/minLength",
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
					instancePath: instancePath + "/sink",
					schemaPath: "#/properties/sink/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data24 = data.nextAction;
			if (typeof data24 === "string") {
				if (func5(data24) < 1) {
					const err51 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
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
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data25 = data.summary;
			if (typeof data25 === "string") {
				if (func5(data25) < 1) {
					const err53 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
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
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
	} else {
		const err55 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err55];
		else vErrors.push(err55);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
export { validateArtifactRefresh };
