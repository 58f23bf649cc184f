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
const validateArtifactContracts = validate29;
const schema14 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-contracts.schema.json",
	"title": "ContractsArtifact",
	"description": "plans/<feature>/contracts.md: which contracts were made of a spec, and which of its requirements none covers.",
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
		"featureDir": {
			"type": "string",
			"minLength": 1,
			"x-label": "Feature dir",
			"x-reads": "text"
		},
		"spec": {
			"type": "string",
			"minLength": 1,
			"x-label": "Spec input",
			"x-reads": "text"
		},
		"generated": {
			"type": "string",
			"minLength": 1,
			"x-label": "Generated",
			"x-reads": "text"
		},
		"outputs": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"minItems": 1,
			"x-label": "Output files",
			"x-reads": "list"
		},
		"mapped": {
			"type": "string",
			"minLength": 1,
			"x-label": "FR-IDs mapped",
			"x-reads": "text"
		},
		"unresolved": {
			"type": "string",
			"minLength": 1,
			"x-label": "FR-IDs unresolved",
			"x-reads": "text"
		},
		"lowConfidence": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"section": {
						"type": "string",
						"x-label": "Section",
						"x-reads": "text"
					},
					"reason": {
						"type": "string",
						"x-label": "Reason",
						"x-reads": "text"
					},
					"annotation": {
						"type": "string",
						"x-label": "Annotation",
						"x-reads": "text"
					}
				},
				"required": [
					"section",
					"reason",
					"annotation"
				],
				"additionalProperties": false
			},
			"x-label": "Low-confidence extractions",
			"x-reads": "rows"
		},
		"regenerated": {
			"enum": ["yes", "no"],
			"x-label": "Regenerated from prior run",
			"x-reads": "word"
		}
	},
	"required": [
		"title",
		"featureDir",
		"spec",
		"generated",
		"outputs",
		"mapped",
		"unresolved",
		"lowConfidence",
		"regenerated"
	],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.featureDir === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "featureDir" },
				message: "must have required property 'featureDir'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.spec === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "spec" },
				message: "must have required property 'spec'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.generated === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "generated" },
				message: "must have required property 'generated'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.outputs === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				message: "must have required property 'outputs'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.mapped === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mapped" },
				message: "must have required property 'mapped'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.unresolved === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unresolved" },
				message: "must have required property 'unresolved'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.lowConfidence === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lowConfidence" },
				message: "must have required property 'lowConfidence'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.regenerated === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "regenerated" },
				message: "must have required property 'regenerated'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema14.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.status !== void 0) {
			let data0 = data.status;
			if (!(data0 === "draft" || data0 === "done")) {
				const err10 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.status.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (func5(data1) < 1) {
					const err11 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
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
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.featureDir !== void 0) {
			let data2 = data.featureDir;
			if (typeof data2 === "string") {
				if (func5(data2) < 1) {
					const err13 = {
						instancePath: instancePath + "/featureDir",
						schemaPath: "#/properties/featureDir/minLength",
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
					instancePath: instancePath + "/featureDir",
					schemaPath: "#/properties/featureDir/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.spec !== void 0) {
			let data3 = data.spec;
			if (typeof data3 === "string") {
				if (func5(data3) < 1) {
					const err15 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/minLength",
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
					instancePath: instancePath + "/spec",
					schemaPath: "#/properties/spec/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.generated !== void 0) {
			let data4 = data.generated;
			if (typeof data4 === "string") {
				if (func5(data4) < 1) {
					const err17 = {
						instancePath: instancePath + "/generated",
						schemaPath: "#/properties/generated/minLength",
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
					instancePath: instancePath + "/generated",
					schemaPath: "#/properties/generated/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data5 = data.outputs;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err19 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/properties/outputs/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (func5(data6) < 1) {
							const err20 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/minLength",
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
							instancePath: instancePath + "/outputs/" + i0,
							schemaPath: "#/properties/outputs/items/type",
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
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.mapped !== void 0) {
			let data7 = data.mapped;
			if (typeof data7 === "string") {
				if (func5(data7) < 1) {
					const err23 = {
						instancePath: instancePath + "/mapped",
						schemaPath: "#/properties/mapped/minLength",
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
					instancePath: instancePath + "/mapped",
					schemaPath: "#/properties/mapped/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.unresolved !== void 0) {
			let data8 = data.unresolved;
			if (typeof data8 === "string") {
				if (func5(data8) < 1) {
					const err25 = {
						instancePath: instancePath + "/unresolved",
						schemaPath: "#/properties/unresolved/minLength",
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
					instancePath: instancePath + "/unresolved",
					schemaPath: "#/properties/unresolved/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.lowConfidence !== void 0) {
			let data9 = data.lowConfidence;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.section === void 0) {
							const err27 = {
								instancePath: instancePath + "/lowConfidence/" + i1,
								schemaPath: "#/properties/lowConfidence/items/required",
								keyword: "required",
								params: { missingProperty: "section" },
								message: "must have required property 'section'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data10.reason === void 0) {
							const err28 = {
								instancePath: instancePath + "/lowConfidence/" + i1,
								schemaPath: "#/properties/lowConfidence/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data10.annotation === void 0) {
							const err29 = {
								instancePath: instancePath + "/lowConfidence/" + i1,
								schemaPath: "#/properties/lowConfidence/items/required",
								keyword: "required",
								params: { missingProperty: "annotation" },
								message: "must have required property 'annotation'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						for (const key1 in data10) if (!(key1 === "section" || key1 === "reason" || key1 === "annotation")) {
							const err30 = {
								instancePath: instancePath + "/lowConfidence/" + i1,
								schemaPath: "#/properties/lowConfidence/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data10.section !== void 0) {
							if (typeof data10.section !== "string") {
								const err31 = {
									instancePath: instancePath + "/lowConfidence/" + i1 + "/section",
									schemaPath: "#/properties/lowConfidence/items/properties/section/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data10.reason !== void 0) {
							if (typeof data10.reason !== "string") {
								const err32 = {
									instancePath: instancePath + "/lowConfidence/" + i1 + "/reason",
									schemaPath: "#/properties/lowConfidence/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data10.annotation !== void 0) {
							if (typeof data10.annotation !== "string") {
								const err33 = {
									instancePath: instancePath + "/lowConfidence/" + i1 + "/annotation",
									schemaPath: "#/properties/lowConfidence/items/properties/annotation/type",
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
							instancePath: instancePath + "/lowConfidence/" + i1,
							schemaPath: "#/properties/lowConfidence/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/lowConfidence",
					schemaPath: "#/properties/lowConfidence/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.regenerated !== void 0) {
			let data14 = data.regenerated;
			if (!(data14 === "yes" || data14 === "no")) {
				const err36 = {
					instancePath: instancePath + "/regenerated",
					schemaPath: "#/properties/regenerated/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.regenerated.enum },
					message: "must be equal to one of the allowed values"
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
	validate29.errors = vErrors;
	return errors === 0;
}
export { validateArtifactContracts };
