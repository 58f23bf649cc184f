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
const validateManifest = validate109;
const schema55 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "manifest.schema.json",
	"title": "Manifest",
	"description": ".primitives/manifest.json: what `primitives build` has written.",
	"type": "object",
	"required": ["version", "outputs"],
	"properties": {
		"version": { "const": 1 },
		"outputs": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"path",
					"runtime",
					"hash",
					"sources"
				],
				"additionalProperties": false,
				"properties": {
					"path": {
						"description": "Relative to the repository root, `/` as separator.",
						"type": "string",
						"minLength": 1
					},
					"runtime": { "type": "string" },
					"hash": {
						"description": "SHA-256 of what is ours, CRLF counted as LF: the bytes written, the text of the region, or `keys` as JSON.",
						"type": "string",
						"pattern": "^sha256-[0-9a-f]{64}$"
					},
					"previousHash": {
						"description": "Hash before a build that has not finished.",
						"type": "string",
						"pattern": "^sha256-[0-9a-f]{64}$"
					},
					"sources": {
						"description": "Primitives that the output was made from.",
						"type": "array",
						"items": {
							"description": "Relative to the repository root, `/` as separator.",
							"type": "string",
							"minLength": 1
						}
					},
					"lines": {
						"description": "Lines of what is ours (of a region: counted from its first line that is not blank) and where they come from: `8-36 0:4` says that lines 8 to 36 are the lines from 4 on of the first of `sources`. `1- 0:1` is a copy. Other lines are the build's own.",
						"type": "array",
						"items": { "type": "string" }
					},
					"region": {
						"description": "Ours is what stands between the markers of a file that was written by hand.",
						"const": true
					},
					"created": {
						"description": "The JSON file with `keys` was not there before: it goes when nothing else is left in it.",
						"const": true
					},
					"keys": {
						"description": "Ours are these values of a JSON file.",
						"type": "array",
						"items": {
							"type": "object",
							"required": [
								"path",
								"runtime",
								"value",
								"made"
							],
							"additionalProperties": false,
							"properties": {
								"path": {
									"type": "array",
									"minItems": 1,
									"items": { "type": "string" }
								},
								"runtime": { "type": "string" },
								"value": {
									"description": "A value, or our items of a list.",
									"oneOf": [
										{ "type": "string" },
										{ "type": "boolean" },
										{
											"type": "array",
											"items": { "type": "string" }
										}
									]
								},
								"made": {
									"description": "How many segments of the path, from its end, were not there before.",
									"type": "integer",
									"minimum": 0
								}
							}
						}
					}
				}
			}
		}
	},
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
const pattern30 = /* @__PURE__ */ new RegExp("^sha256-[0-9a-f]{64}$", "u");
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.outputs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				message: "must have required property 'outputs'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "outputs")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data1 = data.outputs;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.path === void 0) {
							const err4 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2.runtime === void 0) {
							const err5 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "runtime" },
								message: "must have required property 'runtime'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.hash === void 0) {
							const err6 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "hash" },
								message: "must have required property 'hash'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.sources === void 0) {
							const err7 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "sources" },
								message: "must have required property 'sources'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 in data2) if (!func2.call(schema55.properties.outputs.items.properties, key1)) {
							const err8 = {
								instancePath: instancePath + "/outputs/" + i0,
								schemaPath: "#/properties/outputs/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data2.path !== void 0) {
							let data3 = data2.path;
							if (typeof data3 === "string") {
								if (func5(data3) < 1) {
									const err9 = {
										instancePath: instancePath + "/outputs/" + i0 + "/path",
										schemaPath: "#/properties/outputs/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/outputs/" + i0 + "/path",
									schemaPath: "#/properties/outputs/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.runtime !== void 0) {
							if (typeof data2.runtime !== "string") {
								const err11 = {
									instancePath: instancePath + "/outputs/" + i0 + "/runtime",
									schemaPath: "#/properties/outputs/items/properties/runtime/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.hash !== void 0) {
							let data5 = data2.hash;
							if (typeof data5 === "string") {
								if (!pattern30.test(data5)) {
									const err12 = {
										instancePath: instancePath + "/outputs/" + i0 + "/hash",
										schemaPath: "#/properties/outputs/items/properties/hash/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256-[0-9a-f]{64}$" },
										message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/outputs/" + i0 + "/hash",
									schemaPath: "#/properties/outputs/items/properties/hash/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.previousHash !== void 0) {
							let data6 = data2.previousHash;
							if (typeof data6 === "string") {
								if (!pattern30.test(data6)) {
									const err14 = {
										instancePath: instancePath + "/outputs/" + i0 + "/previousHash",
										schemaPath: "#/properties/outputs/items/properties/previousHash/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256-[0-9a-f]{64}$" },
										message: "must match pattern \"^sha256-[0-9a-f]{64}$\""
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/outputs/" + i0 + "/previousHash",
									schemaPath: "#/properties/outputs/items/properties/previousHash/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data2.sources !== void 0) {
							let data7 = data2.sources;
							if (Array.isArray(data7)) {
								const len1 = data7.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data8 = data7[i1];
									if (typeof data8 === "string") {
										if (func5(data8) < 1) {
											const err16 = {
												instancePath: instancePath + "/outputs/" + i0 + "/sources/" + i1,
												schemaPath: "#/properties/outputs/items/properties/sources/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
									} else {
										const err17 = {
											instancePath: instancePath + "/outputs/" + i0 + "/sources/" + i1,
											schemaPath: "#/properties/outputs/items/properties/sources/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								}
							} else {
								const err18 = {
									instancePath: instancePath + "/outputs/" + i0 + "/sources",
									schemaPath: "#/properties/outputs/items/properties/sources/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data2.lines !== void 0) {
							let data9 = data2.lines;
							if (Array.isArray(data9)) {
								const len2 = data9.length;
								for (let i2 = 0; i2 < len2; i2++) if (typeof data9[i2] !== "string") {
									const err19 = {
										instancePath: instancePath + "/outputs/" + i0 + "/lines/" + i2,
										schemaPath: "#/properties/outputs/items/properties/lines/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/outputs/" + i0 + "/lines",
									schemaPath: "#/properties/outputs/items/properties/lines/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data2.region !== void 0) {
							if (true !== data2.region) {
								const err21 = {
									instancePath: instancePath + "/outputs/" + i0 + "/region",
									schemaPath: "#/properties/outputs/items/properties/region/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data2.created !== void 0) {
							if (true !== data2.created) {
								const err22 = {
									instancePath: instancePath + "/outputs/" + i0 + "/created",
									schemaPath: "#/properties/outputs/items/properties/created/const",
									keyword: "const",
									params: { allowedValue: true },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data2.keys !== void 0) {
							let data13 = data2.keys;
							if (Array.isArray(data13)) {
								const len3 = data13.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data14 = data13[i3];
									if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
										if (data14.path === void 0) {
											const err23 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3,
												schemaPath: "#/properties/outputs/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "path" },
												message: "must have required property 'path'"
											};
											if (vErrors === null) vErrors = [err23];
											else vErrors.push(err23);
											errors++;
										}
										if (data14.runtime === void 0) {
											const err24 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3,
												schemaPath: "#/properties/outputs/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "runtime" },
												message: "must have required property 'runtime'"
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										if (data14.value === void 0) {
											const err25 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3,
												schemaPath: "#/properties/outputs/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "value" },
												message: "must have required property 'value'"
											};
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
										}
										if (data14.made === void 0) {
											const err26 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3,
												schemaPath: "#/properties/outputs/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "made" },
												message: "must have required property 'made'"
											};
											if (vErrors === null) vErrors = [err26];
											else vErrors.push(err26);
											errors++;
										}
										for (const key2 in data14) if (!(key2 === "path" || key2 === "runtime" || key2 === "value" || key2 === "made")) {
											const err27 = {
												instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3,
												schemaPath: "#/properties/outputs/items/properties/keys/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
										if (data14.path !== void 0) {
											let data15 = data14.path;
											if (Array.isArray(data15)) {
												if (data15.length < 1) {
													const err28 = {
														instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/path",
														schemaPath: "#/properties/outputs/items/properties/keys/items/properties/path/minItems",
														keyword: "minItems",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 items"
													};
													if (vErrors === null) vErrors = [err28];
													else vErrors.push(err28);
													errors++;
												}
												const len4 = data15.length;
												for (let i4 = 0; i4 < len4; i4++) if (typeof data15[i4] !== "string") {
													const err29 = {
														instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/path/" + i4,
														schemaPath: "#/properties/outputs/items/properties/keys/items/properties/path/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err29];
													else vErrors.push(err29);
													errors++;
												}
											} else {
												const err30 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/path",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/path/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err30];
												else vErrors.push(err30);
												errors++;
											}
										}
										if (data14.runtime !== void 0) {
											if (typeof data14.runtime !== "string") {
												const err31 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/runtime",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/runtime/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err31];
												else vErrors.push(err31);
												errors++;
											}
										}
										if (data14.value !== void 0) {
											let data18 = data14.value;
											const _errs38 = errors;
											let valid13 = false;
											let passing0 = null;
											const _errs39 = errors;
											if (typeof data18 !== "string") {
												const err32 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/value",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf/0/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err32];
												else vErrors.push(err32);
												errors++;
											}
											var _valid0 = _errs39 === errors;
											if (_valid0) {
												valid13 = true;
												passing0 = 0;
											}
											const _errs41 = errors;
											if (typeof data18 !== "boolean") {
												const err33 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/value",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf/1/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												};
												if (vErrors === null) vErrors = [err33];
												else vErrors.push(err33);
												errors++;
											}
											var _valid0 = _errs41 === errors;
											if (_valid0 && valid13) {
												valid13 = false;
												passing0 = [passing0, 1];
											} else {
												if (_valid0) {
													valid13 = true;
													passing0 = 1;
												}
												const _errs43 = errors;
												if (Array.isArray(data18)) {
													const len5 = data18.length;
													for (let i5 = 0; i5 < len5; i5++) if (typeof data18[i5] !== "string") {
														const err34 = {
															instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/value/" + i5,
															schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf/2/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err34];
														else vErrors.push(err34);
														errors++;
													}
												} else {
													const err35 = {
														instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/value",
														schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf/2/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													};
													if (vErrors === null) vErrors = [err35];
													else vErrors.push(err35);
													errors++;
												}
												var _valid0 = _errs43 === errors;
												if (_valid0 && valid13) {
													valid13 = false;
													passing0 = [passing0, 2];
												} else if (_valid0) {
													valid13 = true;
													passing0 = 2;
												}
											}
											if (!valid13) {
												const err36 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/value",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/value/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing0 },
													message: "must match exactly one schema in oneOf"
												};
												if (vErrors === null) vErrors = [err36];
												else vErrors.push(err36);
												errors++;
											} else {
												errors = _errs38;
												if (vErrors !== null) {
													if (_errs38) vErrors.length = _errs38;
													else vErrors = null;
												}
											}
										}
										if (data14.made !== void 0) {
											let data20 = data14.made;
											if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
												const err37 = {
													instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/made",
													schemaPath: "#/properties/outputs/items/properties/keys/items/properties/made/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err37];
												else vErrors.push(err37);
												errors++;
											}
											if (typeof data20 == "number" && isFinite(data20)) {
												if (data20 < 0 || isNaN(data20)) {
													const err38 = {
														instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3 + "/made",
														schemaPath: "#/properties/outputs/items/properties/keys/items/properties/made/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err38];
													else vErrors.push(err38);
													errors++;
												}
											}
										}
									} else {
										const err39 = {
											instancePath: instancePath + "/outputs/" + i0 + "/keys/" + i3,
											schemaPath: "#/properties/outputs/items/properties/keys/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err39];
										else vErrors.push(err39);
										errors++;
									}
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/outputs/" + i0 + "/keys",
									schemaPath: "#/properties/outputs/items/properties/keys/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/outputs/" + i0,
							schemaPath: "#/properties/outputs/items/type",
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
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
	} else {
		const err43 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err43];
		else vErrors.push(err43);
		errors++;
	}
	validate109.errors = vErrors;
	return errors === 0;
}
export { validateManifest };
