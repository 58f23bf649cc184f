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
const validateArtifactSession = validate43;
const schema28 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-session.schema.json",
	"title": "SessionArtifact",
	"description": ".agent/SESSION.md: where one session stands, for the one that goes on with it. It is never committed.",
	"type": "object",
	"properties": {
		"currentTask": {
			"type": "string",
			"minLength": 1,
			"x-label": "Current task",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"currentPhase": {
			"type": "string",
			"minLength": 1,
			"x-label": "Current phase",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"nextAction": {
			"type": "string",
			"minLength": 1,
			"x-label": "Next action",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"workspace": {
			"type": "string",
			"minLength": 1,
			"x-label": "Workspace",
			"x-reads": "text",
			"x-form": "frontmatter"
		},
		"lastUpdated": {
			"type": "string",
			"minLength": 1,
			"x-label": "Last updated",
			"x-reads": "text",
			"x-form": "frontmatter",
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2}))?$"
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
			"x-empty": true
		},
		"filesTouched": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Files touched",
			"x-reads": "paths",
			"x-form": "section",
			"x-empty": true
		},
		"openQuestions": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Open questions",
			"x-reads": "list",
			"x-form": "section",
			"x-empty": true
		},
		"blockers": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Blockers",
			"x-reads": "list",
			"x-form": "section",
			"x-empty": true
		},
		"failedHypotheses": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Failed hypotheses",
			"x-reads": "list",
			"x-form": "section",
			"x-empty": true
		}
	},
	"required": [
		"currentTask",
		"currentPhase",
		"nextAction",
		"workspace",
		"lastUpdated",
		"decisions",
		"filesTouched",
		"openQuestions",
		"blockers",
		"failedHypotheses"
	],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
const pattern12 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2}))?$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.currentTask === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currentTask" },
				message: "must have required property 'currentTask'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.currentPhase === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "currentPhase" },
				message: "must have required property 'currentPhase'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.nextAction === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nextAction" },
				message: "must have required property 'nextAction'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.workspace === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workspace" },
				message: "must have required property 'workspace'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.lastUpdated === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lastUpdated" },
				message: "must have required property 'lastUpdated'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.decisions === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decisions" },
				message: "must have required property 'decisions'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.filesTouched === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "filesTouched" },
				message: "must have required property 'filesTouched'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.openQuestions === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "openQuestions" },
				message: "must have required property 'openQuestions'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.blockers === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blockers" },
				message: "must have required property 'blockers'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.failedHypotheses === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failedHypotheses" },
				message: "must have required property 'failedHypotheses'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema28.properties, key0)) {
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
		if (data.currentTask !== void 0) {
			let data0 = data.currentTask;
			if (typeof data0 === "string") {
				if (func5(data0) < 1) {
					const err11 = {
						instancePath: instancePath + "/currentTask",
						schemaPath: "#/properties/currentTask/minLength",
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
					instancePath: instancePath + "/currentTask",
					schemaPath: "#/properties/currentTask/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.currentPhase !== void 0) {
			let data1 = data.currentPhase;
			if (typeof data1 === "string") {
				if (func5(data1) < 1) {
					const err13 = {
						instancePath: instancePath + "/currentPhase",
						schemaPath: "#/properties/currentPhase/minLength",
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
					instancePath: instancePath + "/currentPhase",
					schemaPath: "#/properties/currentPhase/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data2 = data.nextAction;
			if (typeof data2 === "string") {
				if (func5(data2) < 1) {
					const err15 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
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
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.workspace !== void 0) {
			let data3 = data.workspace;
			if (typeof data3 === "string") {
				if (func5(data3) < 1) {
					const err17 = {
						instancePath: instancePath + "/workspace",
						schemaPath: "#/properties/workspace/minLength",
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
					instancePath: instancePath + "/workspace",
					schemaPath: "#/properties/workspace/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.lastUpdated !== void 0) {
			let data4 = data.lastUpdated;
			if (typeof data4 === "string") {
				if (func5(data4) < 1) {
					const err19 = {
						instancePath: instancePath + "/lastUpdated",
						schemaPath: "#/properties/lastUpdated/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (!pattern12.test(data4)) {
					const err20 = {
						instancePath: instancePath + "/lastUpdated",
						schemaPath: "#/properties/lastUpdated/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2}))?$" },
						message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:[Zz]|[+-][0-9]{2}:?[0-9]{2}))?$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/lastUpdated",
					schemaPath: "#/properties/lastUpdated/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.decisions !== void 0) {
			let data5 = data.decisions;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (func5(data6) < 1) {
							const err22 = {
								instancePath: instancePath + "/decisions/" + i0,
								schemaPath: "#/properties/decisions/items/minLength",
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
							instancePath: instancePath + "/decisions/" + i0,
							schemaPath: "#/properties/decisions/items/type",
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
					instancePath: instancePath + "/decisions",
					schemaPath: "#/properties/decisions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.filesTouched !== void 0) {
			let data7 = data.filesTouched;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (typeof data8 === "string") {
						if (func5(data8) < 1) {
							const err25 = {
								instancePath: instancePath + "/filesTouched/" + i1,
								schemaPath: "#/properties/filesTouched/items/minLength",
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
							instancePath: instancePath + "/filesTouched/" + i1,
							schemaPath: "#/properties/filesTouched/items/type",
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
					instancePath: instancePath + "/filesTouched",
					schemaPath: "#/properties/filesTouched/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.openQuestions !== void 0) {
			let data9 = data.openQuestions;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data10 = data9[i2];
					if (typeof data10 === "string") {
						if (func5(data10) < 1) {
							const err28 = {
								instancePath: instancePath + "/openQuestions/" + i2,
								schemaPath: "#/properties/openQuestions/items/minLength",
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
							instancePath: instancePath + "/openQuestions/" + i2,
							schemaPath: "#/properties/openQuestions/items/type",
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
					instancePath: instancePath + "/openQuestions",
					schemaPath: "#/properties/openQuestions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.blockers !== void 0) {
			let data11 = data.blockers;
			if (Array.isArray(data11)) {
				const len3 = data11.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data12 = data11[i3];
					if (typeof data12 === "string") {
						if (func5(data12) < 1) {
							const err31 = {
								instancePath: instancePath + "/blockers/" + i3,
								schemaPath: "#/properties/blockers/items/minLength",
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
							instancePath: instancePath + "/blockers/" + i3,
							schemaPath: "#/properties/blockers/items/type",
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
					instancePath: instancePath + "/blockers",
					schemaPath: "#/properties/blockers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.failedHypotheses !== void 0) {
			let data13 = data.failedHypotheses;
			if (Array.isArray(data13)) {
				const len4 = data13.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data14 = data13[i4];
					if (typeof data14 === "string") {
						if (func5(data14) < 1) {
							const err34 = {
								instancePath: instancePath + "/failedHypotheses/" + i4,
								schemaPath: "#/properties/failedHypotheses/items/minLength",
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
							instancePath: instancePath + "/failedHypotheses/" + i4,
							schemaPath: "#/properties/failedHypotheses/items/type",
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
					instancePath: instancePath + "/failedHypotheses",
					schemaPath: "#/properties/failedHypotheses/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
export { validateArtifactSession };
