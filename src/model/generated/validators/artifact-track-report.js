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
const validateArtifactTrackReport = validate46;
const schema31 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-track-report.schema.json",
	"title": "TrackReportArtifact",
	"description": "plans/<feature>/tracks/<name>.md: one track of parallel work, from its launch to its end.",
	"type": "object",
	"properties": {
		"track": {
			"type": "string",
			"minLength": 1,
			"x-label": "Track",
			"x-reads": "text",
			"x-form": "title",
			"x-aliases": ["Track name"]
		},
		"tasks": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Tasks",
			"x-reads": "list",
			"x-aliases": ["Owned tasks"]
		},
		"files": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Files",
			"x-reads": "paths",
			"x-aliases": ["Owned files"]
		},
		"dependencies": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Dependencies",
			"x-reads": "list"
		},
		"validation": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Validation",
			"x-reads": "list",
			"x-aliases": ["Validation commands", "Validation command"]
		},
		"branch": {
			"type": "string",
			"minLength": 1,
			"x-label": "Track branch",
			"x-reads": "text",
			"x-aliases": ["Branch"]
		},
		"worktree": {
			"type": "string",
			"minLength": 1,
			"x-label": "Worktree path",
			"x-reads": "text",
			"x-aliases": ["Work surface", "Worktree"]
		},
		"state": {
			"enum": [
				"pending",
				"active",
				"review",
				"revision",
				"merged",
				"rescue",
				"serialized",
				"escalated",
				"blocked",
				"abandoned"
			],
			"x-label": "State",
			"x-reads": "word",
			"x-aliases": ["Current state", "Track state"]
		},
		"validationOutcome": {
			"enum": [
				"pass",
				"fail",
				"partial",
				"not-run"
			],
			"x-label": "Validation outcome",
			"x-reads": "word"
		},
		"commit": {
			"type": "string",
			"minLength": 1,
			"x-label": "Commit status",
			"x-reads": "text"
		},
		"issues": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Unresolved issues",
			"x-reads": "list"
		},
		"rescue": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"trigger": {
						"type": "string",
						"x-label": "Trigger",
						"x-reads": "text"
					},
					"action": {
						"type": "string",
						"x-label": "Action",
						"x-reads": "text"
					},
					"rationale": {
						"type": "string",
						"x-label": "Rationale",
						"x-reads": "text"
					},
					"outcome": {
						"type": "string",
						"x-label": "Outcome",
						"x-reads": "text"
					},
					"attempt": {
						"type": "string",
						"x-label": "Attempt",
						"x-reads": "text"
					}
				},
				"required": [
					"trigger",
					"action",
					"rationale",
					"outcome",
					"attempt"
				],
				"additionalProperties": false
			},
			"x-label": "Rescue history",
			"x-reads": "rows"
		},
		"nextAction": {
			"type": "string",
			"minLength": 1,
			"x-label": "Next action",
			"x-reads": "text"
		},
		"rounds": {
			"type": "integer",
			"minimum": 0,
			"x-label": "Revision rounds",
			"x-reads": "count",
			"x-aliases": ["Revision loops", "Resend rounds"]
		},
		"summary": {
			"type": "string",
			"minLength": 1,
			"x-label": "Summary",
			"x-reads": "text"
		},
		"followUps": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Follow-ups",
			"x-reads": "list",
			"x-aliases": ["Followups"]
		}
	},
	"required": [
		"track",
		"tasks",
		"files",
		"validation",
		"state"
	],
	"additionalProperties": false,
	"allOf": [
		{
			"if": {
				"properties": { "state": { "enum": ["merged"] } },
				"required": ["state"]
			},
			"then": { "required": [
				"validationOutcome",
				"commit",
				"summary"
			] }
		},
		{
			"if": {
				"properties": { "state": { "enum": ["rescue"] } },
				"required": ["state"]
			},
			"then": { "required": ["rescue"] }
		},
		{
			"if": {
				"properties": { "state": { "enum": ["blocked", "escalated"] } },
				"required": ["state"]
			},
			"then": { "required": ["issues", "nextAction"] }
		}
	]
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!(data.state === "merged")) {
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
			if (data.validationOutcome === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "validationOutcome" },
					message: "must have required property 'validationOutcome'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.commit === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "commit" },
					message: "must have required property 'commit'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.summary === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "summary" },
					message: "must have required property 'summary'"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
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
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.state === void 0 && "state") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		} else if (data.state !== void 0) {
			if (!(data.state === "rescue")) {
				const err7 = {};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.rescue === void 0) {
				const err8 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "rescue" },
					message: "must have required property 'rescue'"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
	}
	if (!valid3) {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	const _errs12 = errors;
	let valid5 = true;
	const _errs13 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.state === void 0 && "state") {
			const err10 = {};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		} else if (data.state !== void 0) {
			let data2 = data.state;
			if (!(data2 === "blocked" || data2 === "escalated")) {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	}
	var _valid2 = _errs13 === errors;
	errors = _errs12;
	if (vErrors !== null) {
		if (_errs12) vErrors.length = _errs12;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs15 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.issues === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "issues" },
					message: "must have required property 'issues'"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.nextAction === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "nextAction" },
					message: "must have required property 'nextAction'"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		var _valid2 = _errs15 === errors;
		valid5 = _valid2;
	}
	if (!valid5) {
		const err14 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.track === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "track" },
				message: "must have required property 'track'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.tasks === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tasks" },
				message: "must have required property 'tasks'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.files === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.validation === void 0) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "validation" },
				message: "must have required property 'validation'"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.state === void 0) {
			const err19 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema31.properties, key0)) {
			const err20 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		if (data.track !== void 0) {
			let data3 = data.track;
			if (typeof data3 === "string") {
				if (func5(data3) < 1) {
					const err21 = {
						instancePath: instancePath + "/track",
						schemaPath: "#/properties/track/minLength",
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
					instancePath: instancePath + "/track",
					schemaPath: "#/properties/track/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.tasks !== void 0) {
			let data4 = data.tasks;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (func5(data5) < 1) {
							const err23 = {
								instancePath: instancePath + "/tasks/" + i0,
								schemaPath: "#/properties/tasks/items/minLength",
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
							instancePath: instancePath + "/tasks/" + i0,
							schemaPath: "#/properties/tasks/items/type",
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
					instancePath: instancePath + "/tasks",
					schemaPath: "#/properties/tasks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data6 = data.files;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (typeof data7 === "string") {
						if (func5(data7) < 1) {
							const err26 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/minLength",
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
							instancePath: instancePath + "/files/" + i1,
							schemaPath: "#/properties/files/items/type",
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
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.dependencies !== void 0) {
			let data8 = data.dependencies;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (typeof data9 === "string") {
						if (func5(data9) < 1) {
							const err29 = {
								instancePath: instancePath + "/dependencies/" + i2,
								schemaPath: "#/properties/dependencies/items/minLength",
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
							instancePath: instancePath + "/dependencies/" + i2,
							schemaPath: "#/properties/dependencies/items/type",
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
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.validation !== void 0) {
			let data10 = data.validation;
			if (Array.isArray(data10)) {
				const len3 = data10.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data11 = data10[i3];
					if (typeof data11 === "string") {
						if (func5(data11) < 1) {
							const err32 = {
								instancePath: instancePath + "/validation/" + i3,
								schemaPath: "#/properties/validation/items/minLength",
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
							instancePath: instancePath + "/validation/" + i3,
							schemaPath: "#/properties/validation/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/validation",
					schemaPath: "#/properties/validation/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.branch !== void 0) {
			let data12 = data.branch;
			if (typeof data12 === "string") {
				if (func5(data12) < 1) {
					const err35 = {
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/minLength",
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
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.worktree !== void 0) {
			let data13 = data.worktree;
			if (typeof data13 === "string") {
				if (func5(data13) < 1) {
					const err37 = {
						instancePath: instancePath + "/worktree",
						schemaPath: "#/properties/worktree/minLength",
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
					instancePath: instancePath + "/worktree",
					schemaPath: "#/properties/worktree/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data14 = data.state;
			if (!(data14 === "pending" || data14 === "active" || data14 === "review" || data14 === "revision" || data14 === "merged" || data14 === "rescue" || data14 === "serialized" || data14 === "escalated" || data14 === "blocked" || data14 === "abandoned")) {
				const err39 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.validationOutcome !== void 0) {
			let data15 = data.validationOutcome;
			if (!(data15 === "pass" || data15 === "fail" || data15 === "partial" || data15 === "not-run")) {
				const err40 = {
					instancePath: instancePath + "/validationOutcome",
					schemaPath: "#/properties/validationOutcome/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.validationOutcome.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.commit !== void 0) {
			let data16 = data.commit;
			if (typeof data16 === "string") {
				if (func5(data16) < 1) {
					const err41 = {
						instancePath: instancePath + "/commit",
						schemaPath: "#/properties/commit/minLength",
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
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.issues !== void 0) {
			let data17 = data.issues;
			if (Array.isArray(data17)) {
				const len4 = data17.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data18 = data17[i4];
					if (typeof data18 === "string") {
						if (func5(data18) < 1) {
							const err43 = {
								instancePath: instancePath + "/issues/" + i4,
								schemaPath: "#/properties/issues/items/minLength",
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
							instancePath: instancePath + "/issues/" + i4,
							schemaPath: "#/properties/issues/items/type",
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
					instancePath: instancePath + "/issues",
					schemaPath: "#/properties/issues/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.rescue !== void 0) {
			let data19 = data.rescue;
			if (Array.isArray(data19)) {
				const len5 = data19.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data20 = data19[i5];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (data20.trigger === void 0) {
							const err46 = {
								instancePath: instancePath + "/rescue/" + i5,
								schemaPath: "#/properties/rescue/items/required",
								keyword: "required",
								params: { missingProperty: "trigger" },
								message: "must have required property 'trigger'"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data20.action === void 0) {
							const err47 = {
								instancePath: instancePath + "/rescue/" + i5,
								schemaPath: "#/properties/rescue/items/required",
								keyword: "required",
								params: { missingProperty: "action" },
								message: "must have required property 'action'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data20.rationale === void 0) {
							const err48 = {
								instancePath: instancePath + "/rescue/" + i5,
								schemaPath: "#/properties/rescue/items/required",
								keyword: "required",
								params: { missingProperty: "rationale" },
								message: "must have required property 'rationale'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data20.outcome === void 0) {
							const err49 = {
								instancePath: instancePath + "/rescue/" + i5,
								schemaPath: "#/properties/rescue/items/required",
								keyword: "required",
								params: { missingProperty: "outcome" },
								message: "must have required property 'outcome'"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data20.attempt === void 0) {
							const err50 = {
								instancePath: instancePath + "/rescue/" + i5,
								schemaPath: "#/properties/rescue/items/required",
								keyword: "required",
								params: { missingProperty: "attempt" },
								message: "must have required property 'attempt'"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						for (const key1 in data20) if (!(key1 === "trigger" || key1 === "action" || key1 === "rationale" || key1 === "outcome" || key1 === "attempt")) {
							const err51 = {
								instancePath: instancePath + "/rescue/" + i5,
								schemaPath: "#/properties/rescue/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data20.trigger !== void 0) {
							if (typeof data20.trigger !== "string") {
								const err52 = {
									instancePath: instancePath + "/rescue/" + i5 + "/trigger",
									schemaPath: "#/properties/rescue/items/properties/trigger/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data20.action !== void 0) {
							if (typeof data20.action !== "string") {
								const err53 = {
									instancePath: instancePath + "/rescue/" + i5 + "/action",
									schemaPath: "#/properties/rescue/items/properties/action/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data20.rationale !== void 0) {
							if (typeof data20.rationale !== "string") {
								const err54 = {
									instancePath: instancePath + "/rescue/" + i5 + "/rationale",
									schemaPath: "#/properties/rescue/items/properties/rationale/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data20.outcome !== void 0) {
							if (typeof data20.outcome !== "string") {
								const err55 = {
									instancePath: instancePath + "/rescue/" + i5 + "/outcome",
									schemaPath: "#/properties/rescue/items/properties/outcome/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data20.attempt !== void 0) {
							if (typeof data20.attempt !== "string") {
								const err56 = {
									instancePath: instancePath + "/rescue/" + i5 + "/attempt",
									schemaPath: "#/properties/rescue/items/properties/attempt/type",
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
							instancePath: instancePath + "/rescue/" + i5,
							schemaPath: "#/properties/rescue/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/rescue",
					schemaPath: "#/properties/rescue/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data26 = data.nextAction;
			if (typeof data26 === "string") {
				if (func5(data26) < 1) {
					const err59 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
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
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.rounds !== void 0) {
			let data27 = data.rounds;
			if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
				const err61 = {
					instancePath: instancePath + "/rounds",
					schemaPath: "#/properties/rounds/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
			if (typeof data27 == "number" && isFinite(data27)) {
				if (data27 < 0 || isNaN(data27)) {
					const err62 = {
						instancePath: instancePath + "/rounds",
						schemaPath: "#/properties/rounds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
			}
		}
		if (data.summary !== void 0) {
			let data28 = data.summary;
			if (typeof data28 === "string") {
				if (func5(data28) < 1) {
					const err63 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		if (data.followUps !== void 0) {
			let data29 = data.followUps;
			if (Array.isArray(data29)) {
				const len6 = data29.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data30 = data29[i6];
					if (typeof data30 === "string") {
						if (func5(data30) < 1) {
							const err65 = {
								instancePath: instancePath + "/followUps/" + i6,
								schemaPath: "#/properties/followUps/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					} else {
						const err66 = {
							instancePath: instancePath + "/followUps/" + i6,
							schemaPath: "#/properties/followUps/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
			} else {
				const err67 = {
					instancePath: instancePath + "/followUps",
					schemaPath: "#/properties/followUps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
		}
	} else {
		const err68 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err68];
		else vErrors.push(err68);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
export { validateArtifactTrackReport };
