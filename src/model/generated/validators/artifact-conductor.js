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
const validateArtifactConductor = validate28;
const schema13 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-conductor.schema.json",
	"title": "ConductorArtifact",
	"description": "plans/<feature>/conductor.md: which phases a request has gone through, what each has left, and where a person was asked.",
	"type": "object",
	"properties": {
		"title": {
			"type": "string",
			"minLength": 1,
			"x-label": "Title",
			"x-reads": "text",
			"x-form": "title"
		},
		"request": {
			"type": "string",
			"minLength": 1,
			"x-label": "Request",
			"x-reads": "text"
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
		"owner": {
			"type": "string",
			"minLength": 1,
			"x-label": "Lifecycle owner",
			"x-reads": "text"
		},
		"stateFile": {
			"type": "string",
			"minLength": 1,
			"x-label": "State file",
			"x-reads": "text"
		},
		"entry": {
			"enum": [
				"brainstorm",
				"plan",
				"deliver"
			],
			"x-label": "Entry path",
			"x-reads": "word"
		},
		"state": {
			"enum": [
				"planned",
				"active",
				"blocked",
				"complete",
				"stale"
			],
			"x-label": "Current state",
			"x-reads": "word",
			"x-aliases": ["State"]
		},
		"history": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"phase": {
						"type": "string",
						"x-label": "Phase",
						"x-reads": "text"
					},
					"workflow": {
						"type": "string",
						"x-label": "Workflow",
						"x-reads": "text"
					},
					"artifact": {
						"type": "string",
						"x-label": "Artifact",
						"x-reads": "text"
					},
					"result": {
						"type": "string",
						"x-label": "Result",
						"x-reads": "text"
					}
				},
				"required": [
					"phase",
					"workflow",
					"artifact",
					"result"
				],
				"additionalProperties": false
			},
			"x-label": "Phase history",
			"x-reads": "rows"
		},
		"stops": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"phase": {
						"type": "string",
						"x-label": "Phase",
						"x-reads": "text"
					},
					"reason": {
						"type": "string",
						"x-label": "Reason",
						"x-reads": "text"
					},
					"input": {
						"type": "string",
						"x-label": "Required input",
						"x-reads": "text"
					}
				},
				"required": [
					"phase",
					"reason",
					"input"
				],
				"additionalProperties": false
			},
			"x-label": "Stop decisions",
			"x-reads": "rows"
		},
		"artifacts": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Final artifacts",
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
		"request",
		"progression",
		"entry",
		"state",
		"history",
		"stops",
		"nextAction"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"properties": { "state": { "enum": ["complete"] } },
			"required": ["state"]
		},
		"then": {
			"required": ["artifacts", "summary"],
			"properties": { "history": {
				"type": "array",
				"minItems": 1
			} }
		}
	}, {
		"if": {
			"properties": { "state": { "enum": ["blocked"] } },
			"required": ["state"]
		},
		"then": { "properties": { "stops": {
			"type": "array",
			"minItems": 1
		} } }
	}]
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!(data.state === "complete")) {
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
			if (data.artifacts === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "artifacts" },
					message: "must have required property 'artifacts'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.summary === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "summary" },
					message: "must have required property 'summary'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.history !== void 0) {
				let data1 = data.history;
				if (Array.isArray(data1)) {
					if (data1.length < 1) {
						const err4 = {
							instancePath: instancePath + "/history",
							schemaPath: "#/allOf/0/then/properties/history/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/history",
						schemaPath: "#/allOf/0/then/properties/history/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err6 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	const _errs9 = errors;
	let valid4 = true;
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.state === void 0 && "state") {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		} else if (data.state !== void 0) {
			if (!(data.state === "blocked")) {
				const err8 = {};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	}
	var _valid1 = _errs10 === errors;
	errors = _errs9;
	if (vErrors !== null) {
		if (_errs9) vErrors.length = _errs9;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs12 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stops !== void 0) {
				let data3 = data.stops;
				if (Array.isArray(data3)) {
					if (data3.length < 1) {
						const err9 = {
							instancePath: instancePath + "/stops",
							schemaPath: "#/allOf/1/then/properties/stops/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/stops",
						schemaPath: "#/allOf/1/then/properties/stops/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		var _valid1 = _errs12 === errors;
		valid4 = _valid1;
	}
	if (!valid4) {
		const err11 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.request === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.progression === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "progression" },
				message: "must have required property 'progression'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.entry === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entry" },
				message: "must have required property 'entry'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.state === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.history === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "history" },
				message: "must have required property 'history'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.stops === void 0) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stops" },
				message: "must have required property 'stops'"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.nextAction === void 0) {
			const err19 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nextAction" },
				message: "must have required property 'nextAction'"
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema13.properties, key0)) {
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
		if (data.title !== void 0) {
			let data4 = data.title;
			if (typeof data4 === "string") {
				if (func5(data4) < 1) {
					const err21 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.request !== void 0) {
			let data5 = data.request;
			if (typeof data5 === "string") {
				if (func5(data5) < 1) {
					const err23 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/minLength",
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
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.progression !== void 0) {
			let data6 = data.progression;
			if (!(data6 === "manual" || data6 === "guided" || data6 === "auto")) {
				const err25 = {
					instancePath: instancePath + "/progression",
					schemaPath: "#/properties/progression/enum",
					keyword: "enum",
					params: { allowedValues: schema13.properties.progression.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data7 = data.owner;
			if (typeof data7 === "string") {
				if (func5(data7) < 1) {
					const err26 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/minLength",
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
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.stateFile !== void 0) {
			let data8 = data.stateFile;
			if (typeof data8 === "string") {
				if (func5(data8) < 1) {
					const err28 = {
						instancePath: instancePath + "/stateFile",
						schemaPath: "#/properties/stateFile/minLength",
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
					instancePath: instancePath + "/stateFile",
					schemaPath: "#/properties/stateFile/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.entry !== void 0) {
			let data9 = data.entry;
			if (!(data9 === "brainstorm" || data9 === "plan" || data9 === "deliver")) {
				const err30 = {
					instancePath: instancePath + "/entry",
					schemaPath: "#/properties/entry/enum",
					keyword: "enum",
					params: { allowedValues: schema13.properties.entry.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data10 = data.state;
			if (!(data10 === "planned" || data10 === "active" || data10 === "blocked" || data10 === "complete" || data10 === "stale")) {
				const err31 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema13.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.history !== void 0) {
			let data11 = data.history;
			if (Array.isArray(data11)) {
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.phase === void 0) {
							const err32 = {
								instancePath: instancePath + "/history/" + i0,
								schemaPath: "#/properties/history/items/required",
								keyword: "required",
								params: { missingProperty: "phase" },
								message: "must have required property 'phase'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data12.workflow === void 0) {
							const err33 = {
								instancePath: instancePath + "/history/" + i0,
								schemaPath: "#/properties/history/items/required",
								keyword: "required",
								params: { missingProperty: "workflow" },
								message: "must have required property 'workflow'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data12.artifact === void 0) {
							const err34 = {
								instancePath: instancePath + "/history/" + i0,
								schemaPath: "#/properties/history/items/required",
								keyword: "required",
								params: { missingProperty: "artifact" },
								message: "must have required property 'artifact'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data12.result === void 0) {
							const err35 = {
								instancePath: instancePath + "/history/" + i0,
								schemaPath: "#/properties/history/items/required",
								keyword: "required",
								params: { missingProperty: "result" },
								message: "must have required property 'result'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						for (const key1 in data12) if (!(key1 === "phase" || key1 === "workflow" || key1 === "artifact" || key1 === "result")) {
							const err36 = {
								instancePath: instancePath + "/history/" + i0,
								schemaPath: "#/properties/history/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data12.phase !== void 0) {
							if (typeof data12.phase !== "string") {
								const err37 = {
									instancePath: instancePath + "/history/" + i0 + "/phase",
									schemaPath: "#/properties/history/items/properties/phase/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data12.workflow !== void 0) {
							if (typeof data12.workflow !== "string") {
								const err38 = {
									instancePath: instancePath + "/history/" + i0 + "/workflow",
									schemaPath: "#/properties/history/items/properties/workflow/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data12.artifact !== void 0) {
							if (typeof data12.artifact !== "string") {
								const err39 = {
									instancePath: instancePath + "/history/" + i0 + "/artifact",
									schemaPath: "#/properties/history/items/properties/artifact/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data12.result !== void 0) {
							if (typeof data12.result !== "string") {
								const err40 = {
									instancePath: instancePath + "/history/" + i0 + "/result",
									schemaPath: "#/properties/history/items/properties/result/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/history/" + i0,
							schemaPath: "#/properties/history/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/history",
					schemaPath: "#/properties/history/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.stops !== void 0) {
			let data17 = data.stops;
			if (Array.isArray(data17)) {
				const len1 = data17.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data18 = data17[i1];
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						if (data18.phase === void 0) {
							const err43 = {
								instancePath: instancePath + "/stops/" + i1,
								schemaPath: "#/properties/stops/items/required",
								keyword: "required",
								params: { missingProperty: "phase" },
								message: "must have required property 'phase'"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data18.reason === void 0) {
							const err44 = {
								instancePath: instancePath + "/stops/" + i1,
								schemaPath: "#/properties/stops/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data18.input === void 0) {
							const err45 = {
								instancePath: instancePath + "/stops/" + i1,
								schemaPath: "#/properties/stops/items/required",
								keyword: "required",
								params: { missingProperty: "input" },
								message: "must have required property 'input'"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						for (const key2 in data18) if (!(key2 === "phase" || key2 === "reason" || key2 === "input")) {
							const err46 = {
								instancePath: instancePath + "/stops/" + i1,
								schemaPath: "#/properties/stops/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data18.phase !== void 0) {
							if (typeof data18.phase !== "string") {
								const err47 = {
									instancePath: instancePath + "/stops/" + i1 + "/phase",
									schemaPath: "#/properties/stops/items/properties/phase/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
						if (data18.reason !== void 0) {
							if (typeof data18.reason !== "string") {
								const err48 = {
									instancePath: instancePath + "/stops/" + i1 + "/reason",
									schemaPath: "#/properties/stops/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data18.input !== void 0) {
							if (typeof data18.input !== "string") {
								const err49 = {
									instancePath: instancePath + "/stops/" + i1 + "/input",
									schemaPath: "#/properties/stops/items/properties/input/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/stops/" + i1,
							schemaPath: "#/properties/stops/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/stops",
					schemaPath: "#/properties/stops/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.artifacts !== void 0) {
			let data22 = data.artifacts;
			if (Array.isArray(data22)) {
				const len2 = data22.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data23 = data22[i2];
					if (typeof data23 === "string") {
						if (func5(data23) < 1) {
							const err52 = {
								instancePath: instancePath + "/artifacts/" + i2,
								schemaPath: "#/properties/artifacts/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/artifacts/" + i2,
							schemaPath: "#/properties/artifacts/items/type",
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
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.sink !== void 0) {
			let data24 = data.sink;
			if (typeof data24 === "string") {
				if (func5(data24) < 1) {
					const err55 = {
						instancePath: instancePath + "/sink",
						schemaPath: "#/properties/sink/minLength",
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
					instancePath: instancePath + "/sink",
					schemaPath: "#/properties/sink/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data25 = data.nextAction;
			if (typeof data25 === "string") {
				if (func5(data25) < 1) {
					const err57 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data26 = data.summary;
			if (typeof data26 === "string") {
				if (func5(data26) < 1) {
					const err59 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
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
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err61];
		else vErrors.push(err61);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
export { validateArtifactConductor };
