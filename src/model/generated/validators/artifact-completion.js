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
const validateArtifactCompletion = validate27;
const schema12 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-completion.schema.json",
	"title": "CompletionArtifact",
	"description": "plans/<feature>/completion.md: what has become of a change after it was merged.",
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
		"request": {
			"type": "string",
			"minLength": 1,
			"x-label": "Request",
			"x-reads": "text"
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
		"outcome": {
			"enum": [
				"merged",
				"merged-with-follow-ups",
				"partial-closeout",
				"blocked-closeout"
			],
			"x-label": "Shipped outcome",
			"x-reads": "word"
		},
		"merge": {
			"enum": [
				"published-but-not-merged",
				"under-merge-monitoring",
				"waiting-on-human-merge",
				"merged"
			],
			"x-label": "Merge status",
			"x-reads": "word"
		},
		"release": {
			"enum": [
				"not-required",
				"release-entry-created",
				"completed",
				"blocked",
				"skipped"
			],
			"x-label": "Release disposition",
			"x-reads": "word"
		},
		"knowledge": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Knowledge steps",
			"x-reads": "list"
		},
		"references": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Final references",
			"x-reads": "list"
		},
		"followUps": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Unresolved follow-ups",
			"x-reads": "list",
			"x-aliases": ["Follow-ups"]
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
		"outcome",
		"merge",
		"release",
		"knowledge",
		"references",
		"followUps",
		"summary"
	],
	"additionalProperties": false,
	"allOf": [{
		"if": {
			"properties": { "outcome": { "enum": ["merged", "merged-with-follow-ups"] } },
			"required": ["outcome"]
		},
		"then": { "properties": { "merge": { "const": "merged" } } }
	}, {
		"if": {
			"properties": { "outcome": { "enum": ["merged-with-follow-ups"] } },
			"required": ["outcome"]
		},
		"then": { "properties": { "followUps": {
			"type": "array",
			"minItems": 1
		} } }
	}]
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.outcome === void 0 && "outcome") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.outcome !== void 0) {
			let data0 = data.outcome;
			if (!(data0 === "merged" || data0 === "merged-with-follow-ups")) {
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
			if (data.merge !== void 0) {
				if ("merged" !== data.merge) {
					const err2 = {
						instancePath: instancePath + "/merge",
						schemaPath: "#/allOf/0/then/properties/merge/const",
						keyword: "const",
						params: { allowedValue: "merged" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs8 = errors;
	let valid4 = true;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.outcome === void 0 && "outcome") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		} else if (data.outcome !== void 0) {
			if (!(data.outcome === "merged-with-follow-ups")) {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.followUps !== void 0) {
				let data3 = data.followUps;
				if (Array.isArray(data3)) {
					if (data3.length < 1) {
						const err6 = {
							instancePath: instancePath + "/followUps",
							schemaPath: "#/allOf/1/then/properties/followUps/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/followUps",
						schemaPath: "#/allOf/1/then/properties/followUps/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		var _valid1 = _errs11 === errors;
		valid4 = _valid1;
	}
	if (!valid4) {
		const err8 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.request === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request" },
				message: "must have required property 'request'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.outcome === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outcome" },
				message: "must have required property 'outcome'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.merge === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "merge" },
				message: "must have required property 'merge'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.release === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "release" },
				message: "must have required property 'release'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.knowledge === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "knowledge" },
				message: "must have required property 'knowledge'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.references === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "references" },
				message: "must have required property 'references'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.followUps === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "followUps" },
				message: "must have required property 'followUps'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.summary === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema12.properties, key0)) {
			const err18 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.status !== void 0) {
			let data4 = data.status;
			if (!(data4 === "draft" || data4 === "done")) {
				const err19 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data5 = data.title;
			if (typeof data5 === "string") {
				if (func5(data5) < 1) {
					const err20 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.request !== void 0) {
			let data6 = data.request;
			if (typeof data6 === "string") {
				if (func5(data6) < 1) {
					const err22 = {
						instancePath: instancePath + "/request",
						schemaPath: "#/properties/request/minLength",
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
					instancePath: instancePath + "/request",
					schemaPath: "#/properties/request/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data7 = data.owner;
			if (typeof data7 === "string") {
				if (func5(data7) < 1) {
					const err24 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/minLength",
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
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.stateFile !== void 0) {
			let data8 = data.stateFile;
			if (typeof data8 === "string") {
				if (func5(data8) < 1) {
					const err26 = {
						instancePath: instancePath + "/stateFile",
						schemaPath: "#/properties/stateFile/minLength",
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
					instancePath: instancePath + "/stateFile",
					schemaPath: "#/properties/stateFile/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.outcome !== void 0) {
			let data9 = data.outcome;
			if (!(data9 === "merged" || data9 === "merged-with-follow-ups" || data9 === "partial-closeout" || data9 === "blocked-closeout")) {
				const err28 = {
					instancePath: instancePath + "/outcome",
					schemaPath: "#/properties/outcome/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.outcome.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.merge !== void 0) {
			let data10 = data.merge;
			if (!(data10 === "published-but-not-merged" || data10 === "under-merge-monitoring" || data10 === "waiting-on-human-merge" || data10 === "merged")) {
				const err29 = {
					instancePath: instancePath + "/merge",
					schemaPath: "#/properties/merge/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.merge.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.release !== void 0) {
			let data11 = data.release;
			if (!(data11 === "not-required" || data11 === "release-entry-created" || data11 === "completed" || data11 === "blocked" || data11 === "skipped")) {
				const err30 = {
					instancePath: instancePath + "/release",
					schemaPath: "#/properties/release/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.release.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.knowledge !== void 0) {
			let data12 = data.knowledge;
			if (Array.isArray(data12)) {
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data13 = data12[i0];
					if (typeof data13 === "string") {
						if (func5(data13) < 1) {
							const err31 = {
								instancePath: instancePath + "/knowledge/" + i0,
								schemaPath: "#/properties/knowledge/items/minLength",
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
							instancePath: instancePath + "/knowledge/" + i0,
							schemaPath: "#/properties/knowledge/items/type",
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
					instancePath: instancePath + "/knowledge",
					schemaPath: "#/properties/knowledge/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.references !== void 0) {
			let data14 = data.references;
			if (Array.isArray(data14)) {
				const len1 = data14.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data15 = data14[i1];
					if (typeof data15 === "string") {
						if (func5(data15) < 1) {
							const err34 = {
								instancePath: instancePath + "/references/" + i1,
								schemaPath: "#/properties/references/items/minLength",
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
							instancePath: instancePath + "/references/" + i1,
							schemaPath: "#/properties/references/items/type",
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
					instancePath: instancePath + "/references",
					schemaPath: "#/properties/references/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.followUps !== void 0) {
			let data16 = data.followUps;
			if (Array.isArray(data16)) {
				const len2 = data16.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data17 = data16[i2];
					if (typeof data17 === "string") {
						if (func5(data17) < 1) {
							const err37 = {
								instancePath: instancePath + "/followUps/" + i2,
								schemaPath: "#/properties/followUps/items/minLength",
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
							instancePath: instancePath + "/followUps/" + i2,
							schemaPath: "#/properties/followUps/items/type",
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
					instancePath: instancePath + "/followUps",
					schemaPath: "#/properties/followUps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.sink !== void 0) {
			let data18 = data.sink;
			if (typeof data18 === "string") {
				if (func5(data18) < 1) {
					const err40 = {
						instancePath: instancePath + "/sink",
						schemaPath: "#/properties/sink/minLength",
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
					instancePath: instancePath + "/sink",
					schemaPath: "#/properties/sink/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.nextAction !== void 0) {
			let data19 = data.nextAction;
			if (typeof data19 === "string") {
				if (func5(data19) < 1) {
					const err42 = {
						instancePath: instancePath + "/nextAction",
						schemaPath: "#/properties/nextAction/minLength",
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
					instancePath: instancePath + "/nextAction",
					schemaPath: "#/properties/nextAction/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data20 = data.summary;
			if (typeof data20 === "string") {
				if (func5(data20) < 1) {
					const err44 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
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
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err46];
		else vErrors.push(err46);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
export { validateArtifactCompletion };
