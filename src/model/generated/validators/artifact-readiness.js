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
const validateArtifactReadiness = validate39;
const schema24 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-readiness.schema.json",
	"title": "ReadinessArtifact",
	"description": "plans/<feature>/readiness.md: whether a change is ready to be published.",
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
		"checker": {
			"type": "string",
			"minLength": 1,
			"x-label": "Structured checker",
			"x-reads": "text"
		},
		"state": {
			"enum": [
				"scanning",
				"fixing",
				"re-checking",
				"done"
			],
			"x-label": "Current state",
			"x-reads": "word",
			"x-aliases": ["State"]
		},
		"checks": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"text": {
						"type": "string",
						"minLength": 1
					},
					"done": { "type": "boolean" },
					"verdict": { "enum": [
						"pass",
						"fail",
						"open"
					] }
				},
				"required": ["text", "done"],
				"additionalProperties": false
			},
			"x-label": "Checks",
			"x-reads": "checks",
			"x-aliases": [
				"Gate",
				"Final gate",
				"Readiness gate"
			]
		},
		"blockers": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Blockers",
			"x-reads": "list"
		},
		"fixNow": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Fix-now",
			"x-reads": "list"
		},
		"followUps": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Follow-ups",
			"x-reads": "list"
		},
		"skipped": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Skipped checks",
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
		"nextAction": {
			"type": "string",
			"minLength": 1,
			"x-label": "Next action",
			"x-reads": "text"
		},
		"verdict": {
			"enum": [
				"ready",
				"ready-with-follow-ups",
				"not-ready",
				"stopped"
			],
			"x-label": "Verdict",
			"x-reads": "word",
			"x-words": {
				"ready for review": "ready",
				"stopped by user": "stopped"
			}
		}
	},
	"required": [
		"title",
		"surface",
		"state"
	],
	"additionalProperties": false,
	"allOf": [
		{
			"if": {
				"properties": { "state": { "enum": ["done"] } },
				"required": ["state"]
			},
			"then": { "required": [
				"blockers",
				"fixNow",
				"followUps",
				"verdict"
			] }
		},
		{
			"if": {
				"properties": { "verdict": { "enum": ["ready", "ready-with-follow-ups"] } },
				"required": ["verdict"]
			},
			"then": { "properties": {
				"blockers": {
					"type": "array",
					"maxItems": 0
				},
				"fixNow": {
					"type": "array",
					"maxItems": 0
				}
			} }
		},
		{
			"if": {
				"properties": { "verdict": { "enum": ["ready-with-follow-ups"] } },
				"required": ["verdict"]
			},
			"then": {
				"properties": { "followUps": {
					"type": "array",
					"minItems": 1
				} },
				"required": ["followUps"]
			}
		}
	]
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (data.blockers === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "blockers" },
					message: "must have required property 'blockers'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.fixNow === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "fixNow" },
					message: "must have required property 'fixNow'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.followUps === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "followUps" },
					message: "must have required property 'followUps'"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.verdict === void 0) {
				const err5 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "verdict" },
					message: "must have required property 'verdict'"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
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
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.verdict === void 0 && "verdict") {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		} else if (data.verdict !== void 0) {
			let data1 = data.verdict;
			if (!(data1 === "ready" || data1 === "ready-with-follow-ups")) {
				const err8 = {};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
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
			if (data.blockers !== void 0) {
				let data2 = data.blockers;
				if (Array.isArray(data2)) {
					if (data2.length > 0) {
						const err9 = {
							instancePath: instancePath + "/blockers",
							schemaPath: "#/allOf/1/then/properties/blockers/maxItems",
							keyword: "maxItems",
							params: { limit: 0 },
							message: "must NOT have more than 0 items"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/blockers",
						schemaPath: "#/allOf/1/then/properties/blockers/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (data.fixNow !== void 0) {
				let data3 = data.fixNow;
				if (Array.isArray(data3)) {
					if (data3.length > 0) {
						const err11 = {
							instancePath: instancePath + "/fixNow",
							schemaPath: "#/allOf/1/then/properties/fixNow/maxItems",
							keyword: "maxItems",
							params: { limit: 0 },
							message: "must NOT have more than 0 items"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/fixNow",
						schemaPath: "#/allOf/1/then/properties/fixNow/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
	}
	if (!valid3) {
		const err13 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	const _errs16 = errors;
	let valid6 = true;
	const _errs17 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.verdict === void 0 && "verdict") {
			const err14 = {};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		} else if (data.verdict !== void 0) {
			if (!(data.verdict === "ready-with-follow-ups")) {
				const err15 = {};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	}
	var _valid2 = _errs17 === errors;
	errors = _errs16;
	if (vErrors !== null) {
		if (_errs16) vErrors.length = _errs16;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs19 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.followUps === void 0) {
				const err16 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "followUps" },
					message: "must have required property 'followUps'"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (data.followUps !== void 0) {
				let data5 = data.followUps;
				if (Array.isArray(data5)) {
					if (data5.length < 1) {
						const err17 = {
							instancePath: instancePath + "/followUps",
							schemaPath: "#/allOf/2/then/properties/followUps/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/followUps",
						schemaPath: "#/allOf/2/then/properties/followUps/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		var _valid2 = _errs19 === errors;
		valid6 = _valid2;
	}
	if (!valid6) {
		const err19 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err20 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		if (data.surface === void 0) {
			const err21 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "surface" },
				message: "must have required property 'surface'"
			};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
		}
		if (data.state === void 0) {
			const err22 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				message: "must have required property 'state'"
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema24.properties, key0)) {
			const err23 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		if (data.title !== void 0) {
			let data6 = data.title;
			if (typeof data6 === "string") {
				if (func5(data6) < 1) {
					const err24 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.surface !== void 0) {
			let data7 = data.surface;
			if (typeof data7 === "string") {
				if (func5(data7) < 1) {
					const err26 = {
						instancePath: instancePath + "/surface",
						schemaPath: "#/properties/surface/minLength",
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
					instancePath: instancePath + "/surface",
					schemaPath: "#/properties/surface/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.checker !== void 0) {
			let data8 = data.checker;
			if (typeof data8 === "string") {
				if (func5(data8) < 1) {
					const err28 = {
						instancePath: instancePath + "/checker",
						schemaPath: "#/properties/checker/minLength",
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
					instancePath: instancePath + "/checker",
					schemaPath: "#/properties/checker/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data9 = data.state;
			if (!(data9 === "scanning" || data9 === "fixing" || data9 === "re-checking" || data9 === "done")) {
				const err30 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema24.properties.state.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.checks !== void 0) {
			let data10 = data.checks;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.text === void 0) {
							const err31 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "text" },
								message: "must have required property 'text'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data11.done === void 0) {
							const err32 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "done" },
								message: "must have required property 'done'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						for (const key1 in data11) if (!(key1 === "text" || key1 === "done" || key1 === "verdict")) {
							const err33 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data11.text !== void 0) {
							let data12 = data11.text;
							if (typeof data12 === "string") {
								if (func5(data12) < 1) {
									const err34 = {
										instancePath: instancePath + "/checks/" + i0 + "/text",
										schemaPath: "#/properties/checks/items/properties/text/minLength",
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
									instancePath: instancePath + "/checks/" + i0 + "/text",
									schemaPath: "#/properties/checks/items/properties/text/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data11.done !== void 0) {
							if (typeof data11.done !== "boolean") {
								const err36 = {
									instancePath: instancePath + "/checks/" + i0 + "/done",
									schemaPath: "#/properties/checks/items/properties/done/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data11.verdict !== void 0) {
							let data14 = data11.verdict;
							if (!(data14 === "pass" || data14 === "fail" || data14 === "open")) {
								const err37 = {
									instancePath: instancePath + "/checks/" + i0 + "/verdict",
									schemaPath: "#/properties/checks/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema24.properties.checks.items.properties.verdict.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/checks/" + i0,
							schemaPath: "#/properties/checks/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.blockers !== void 0) {
			let data15 = data.blockers;
			if (Array.isArray(data15)) {
				const len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data16 = data15[i1];
					if (typeof data16 === "string") {
						if (func5(data16) < 1) {
							const err40 = {
								instancePath: instancePath + "/blockers/" + i1,
								schemaPath: "#/properties/blockers/items/minLength",
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
							instancePath: instancePath + "/blockers/" + i1,
							schemaPath: "#/properties/blockers/items/type",
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
					instancePath: instancePath + "/blockers",
					schemaPath: "#/properties/blockers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.fixNow !== void 0) {
			let data17 = data.fixNow;
			if (Array.isArray(data17)) {
				const len2 = data17.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data18 = data17[i2];
					if (typeof data18 === "string") {
						if (func5(data18) < 1) {
							const err43 = {
								instancePath: instancePath + "/fixNow/" + i2,
								schemaPath: "#/properties/fixNow/items/minLength",
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
							instancePath: instancePath + "/fixNow/" + i2,
							schemaPath: "#/properties/fixNow/items/type",
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
					instancePath: instancePath + "/fixNow",
					schemaPath: "#/properties/fixNow/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.followUps !== void 0) {
			let data19 = data.followUps;
			if (Array.isArray(data19)) {
				const len3 = data19.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data20 = data19[i3];
					if (typeof data20 === "string") {
						if (func5(data20) < 1) {
							const err46 = {
								instancePath: instancePath + "/followUps/" + i3,
								schemaPath: "#/properties/followUps/items/minLength",
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
							instancePath: instancePath + "/followUps/" + i3,
							schemaPath: "#/properties/followUps/items/type",
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
					instancePath: instancePath + "/followUps",
					schemaPath: "#/properties/followUps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.skipped !== void 0) {
			let data21 = data.skipped;
			if (Array.isArray(data21)) {
				const len4 = data21.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data22 = data21[i4];
					if (typeof data22 === "string") {
						if (func5(data22) < 1) {
							const err49 = {
								instancePath: instancePath + "/skipped/" + i4,
								schemaPath: "#/properties/skipped/items/minLength",
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
							instancePath: instancePath + "/skipped/" + i4,
							schemaPath: "#/properties/skipped/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/skipped",
					schemaPath: "#/properties/skipped/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.questions !== void 0) {
			let data23 = data.questions;
			if (Array.isArray(data23)) {
				const len5 = data23.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data24 = data23[i5];
					if (typeof data24 === "string") {
						if (func5(data24) < 1) {
							const err52 = {
								instancePath: instancePath + "/questions/" + i5,
								schemaPath: "#/properties/questions/items/minLength",
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
							instancePath: instancePath + "/questions/" + i5,
							schemaPath: "#/properties/questions/items/type",
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
					instancePath: instancePath + "/questions",
					schemaPath: "#/properties/questions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data25 = data.nextAction;
			if (typeof data25 === "string") {
				if (func5(data25) < 1) {
					const err55 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
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
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data26 = data.verdict;
			if (!(data26 === "ready" || data26 === "ready-with-follow-ups" || data26 === "not-ready" || data26 === "stopped")) {
				const err57 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema24.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
	} else {
		const err58 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err58];
		else vErrors.push(err58);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
export { validateArtifactReadiness };
