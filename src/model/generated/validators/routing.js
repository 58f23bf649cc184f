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
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// \0validator.js
const validateRouting = validate218;
const func5 = require_ucs2length().default;
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.advice === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "advice" },
				message: "must have required property 'advice'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "title" || key0 === "advice")) {
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
		if (data.title !== void 0) {
			let data0 = data.title;
			if (typeof data0 === "string") {
				if (func5(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.advice !== void 0) {
			let data1 = data.advice;
			if (typeof data1 === "string") {
				if (func5(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/advice",
						schemaPath: "#/properties/advice/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/advice",
					schemaPath: "#/properties/advice/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate219.errors = vErrors;
	return errors === 0;
}
const schema86 = { "enum": [
	"local",
	"async",
	"hybrid"
] };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "local" || data === "async" || data === "hybrid")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema86.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate223.errors = vErrors;
	return errors === 0;
}
const pattern74 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern74.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
				message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate225.errors = vErrors;
	return errors === 0;
}
const schema88 = { "enum": ["for", "against"] };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "for" || data === "against")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema88.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate227.errors = vErrors;
	return errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "atLeast" || key0 === "atMost")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.atLeast !== void 0) {
			let data0 = data.atLeast;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/atLeast",
					schemaPath: "#/properties/atLeast/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/atLeast",
						schemaPath: "#/properties/atLeast/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.atMost !== void 0) {
			let data1 = data.atMost;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/atMost",
					schemaPath: "#/properties/atMost/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/atMost",
						schemaPath: "#/properties/atMost/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate232.errors = vErrors;
	return errors === 0;
}
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length < 1) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "files" || key0 === "words" || key0 === "title" || key0 === "measures")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.files !== void 0) {
					let data1 = data0.files;
					if (Array.isArray(data1)) {
						if (data1.length < 1) {
							const err3 = {
								instancePath: instancePath + "/" + i0 + "/files",
								schemaPath: "#/items/properties/files/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						const len1 = data1.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data2 = data1[i1];
							if (typeof data2 === "string") {
								if (func5(data2) < 1) {
									const err4 = {
										instancePath: instancePath + "/" + i0 + "/files/" + i1,
										schemaPath: "#/items/properties/files/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							} else {
								const err5 = {
									instancePath: instancePath + "/" + i0 + "/files/" + i1,
									schemaPath: "#/items/properties/files/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/" + i0 + "/files",
							schemaPath: "#/items/properties/files/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.words !== void 0) {
					let data3 = data0.words;
					if (Array.isArray(data3)) {
						if (data3.length < 1) {
							const err7 = {
								instancePath: instancePath + "/" + i0 + "/words",
								schemaPath: "#/items/properties/words/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						const len2 = data3.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data4 = data3[i2];
							if (typeof data4 === "string") {
								if (func5(data4) < 1) {
									const err8 = {
										instancePath: instancePath + "/" + i0 + "/words/" + i2,
										schemaPath: "#/items/properties/words/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/" + i0 + "/words/" + i2,
									schemaPath: "#/items/properties/words/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/" + i0 + "/words",
							schemaPath: "#/items/properties/words/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.title !== void 0) {
					let data5 = data0.title;
					if (Array.isArray(data5)) {
						if (data5.length < 1) {
							const err11 = {
								instancePath: instancePath + "/" + i0 + "/title",
								schemaPath: "#/items/properties/title/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						const len3 = data5.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data6 = data5[i3];
							if (typeof data6 === "string") {
								if (func5(data6) < 1) {
									const err12 = {
										instancePath: instancePath + "/" + i0 + "/title/" + i3,
										schemaPath: "#/items/properties/title/items/minLength",
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
									instancePath: instancePath + "/" + i0 + "/title/" + i3,
									schemaPath: "#/items/properties/title/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/" + i0 + "/title",
							schemaPath: "#/items/properties/title/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data0.measures !== void 0) {
					let data7 = data0.measures;
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (Object.keys(data7).length < 1) {
							const err15 = {
								instancePath: instancePath + "/" + i0 + "/measures",
								schemaPath: "#/items/properties/measures/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key1 in data7) if (!(key1 === "approved" || key1 === "criteria" || key1 === "gates" || key1 === "instructions" || key1 === "lessons" || key1 === "parts" || key1 === "tracks" || key1 === "unclear")) {
							const err16 = {
								instancePath: instancePath + "/" + i0 + "/measures",
								schemaPath: "#/items/properties/measures/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data7.approved !== void 0) {
							if (!validate232(data7.approved, {
								instancePath: instancePath + "/" + i0 + "/measures/approved",
								parentData: data7,
								parentDataProperty: "approved",
								rootData
							})) {
								vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
								errors = vErrors.length;
							}
						}
						if (data7.criteria !== void 0) {
							if (!validate232(data7.criteria, {
								instancePath: instancePath + "/" + i0 + "/measures/criteria",
								parentData: data7,
								parentDataProperty: "criteria",
								rootData
							})) {
								vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
								errors = vErrors.length;
							}
						}
						if (data7.gates !== void 0) {
							if (!validate232(data7.gates, {
								instancePath: instancePath + "/" + i0 + "/measures/gates",
								parentData: data7,
								parentDataProperty: "gates",
								rootData
							})) {
								vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
								errors = vErrors.length;
							}
						}
						if (data7.instructions !== void 0) {
							if (!validate232(data7.instructions, {
								instancePath: instancePath + "/" + i0 + "/measures/instructions",
								parentData: data7,
								parentDataProperty: "instructions",
								rootData
							})) {
								vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
								errors = vErrors.length;
							}
						}
						if (data7.lessons !== void 0) {
							if (!validate232(data7.lessons, {
								instancePath: instancePath + "/" + i0 + "/measures/lessons",
								parentData: data7,
								parentDataProperty: "lessons",
								rootData
							})) {
								vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
								errors = vErrors.length;
							}
						}
						if (data7.parts !== void 0) {
							if (!validate232(data7.parts, {
								instancePath: instancePath + "/" + i0 + "/measures/parts",
								parentData: data7,
								parentDataProperty: "parts",
								rootData
							})) {
								vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
								errors = vErrors.length;
							}
						}
						if (data7.tracks !== void 0) {
							if (!validate232(data7.tracks, {
								instancePath: instancePath + "/" + i0 + "/measures/tracks",
								parentData: data7,
								parentDataProperty: "tracks",
								rootData
							})) {
								vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
								errors = vErrors.length;
							}
						}
						if (data7.unclear !== void 0) {
							if (!validate232(data7.unclear, {
								instancePath: instancePath + "/" + i0 + "/measures/unclear",
								parentData: data7,
								parentDataProperty: "unclear",
								rootData
							})) {
								vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/" + i0 + "/measures",
							schemaPath: "#/items/properties/measures/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate231.errors = vErrors;
	return errors === 0;
}
const func0 = require_equal().default;
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.paths === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "paths" },
				message: "must have required property 'paths'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.ties === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ties" },
				message: "must have required property 'ties'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.situations === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "situations" },
				message: "must have required property 'situations'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.routes === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "routes" },
				message: "must have required property 'routes'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "paths" || key0 === "ties" || key0 === "situations" || key0 === "routes")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err6 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.paths !== void 0) {
			let data1 = data.paths;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.local === void 0) {
					const err7 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/required",
						keyword: "required",
						params: { missingProperty: "local" },
						message: "must have required property 'local'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.async === void 0) {
					const err8 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/required",
						keyword: "required",
						params: { missingProperty: "async" },
						message: "must have required property 'async'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.hybrid === void 0) {
					const err9 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/required",
						keyword: "required",
						params: { missingProperty: "hybrid" },
						message: "must have required property 'hybrid'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "local" || key1 === "async" || key1 === "hybrid")) {
					const err10 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.local !== void 0) {
					if (!validate219(data1.local, {
						instancePath: instancePath + "/paths/local",
						parentData: data1,
						parentDataProperty: "local",
						rootData
					})) {
						vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
						errors = vErrors.length;
					}
				}
				if (data1.async !== void 0) {
					if (!validate219(data1.async, {
						instancePath: instancePath + "/paths/async",
						parentData: data1,
						parentDataProperty: "async",
						rootData
					})) {
						vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
						errors = vErrors.length;
					}
				}
				if (data1.hybrid !== void 0) {
					if (!validate219(data1.hybrid, {
						instancePath: instancePath + "/paths/hybrid",
						parentData: data1,
						parentDataProperty: "hybrid",
						rootData
					})) {
						vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.ties !== void 0) {
			let data5 = data.ties;
			if (Array.isArray(data5)) {
				if (data5.length > 3) {
					const err12 = {
						instancePath: instancePath + "/ties",
						schemaPath: "#/properties/ties/maxItems",
						keyword: "maxItems",
						params: { limit: 3 },
						message: "must NOT have more than 3 items"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5.length < 3) {
					const err13 = {
						instancePath: instancePath + "/ties",
						schemaPath: "#/properties/ties/minItems",
						keyword: "minItems",
						params: { limit: 3 },
						message: "must NOT have fewer than 3 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate223(data5[i0], {
					instancePath: instancePath + "/ties/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
					errors = vErrors.length;
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data5[i1], data5[j0])) {
						const err14 = {
							instancePath: instancePath + "/ties",
							schemaPath: "#/properties/ties/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
						break outer0;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/ties",
					schemaPath: "#/properties/ties/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.situations !== void 0) {
			let data7 = data.situations;
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					const err16 = {
						instancePath: instancePath + "/situations",
						schemaPath: "#/properties/situations/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len1 = data7.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data8 = data7[i2];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.id === void 0) {
							const err17 = {
								instancePath: instancePath + "/situations/" + i2,
								schemaPath: "#/properties/situations/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data8.title === void 0) {
							const err18 = {
								instancePath: instancePath + "/situations/" + i2,
								schemaPath: "#/properties/situations/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data8.votes === void 0) {
							const err19 = {
								instancePath: instancePath + "/situations/" + i2,
								schemaPath: "#/properties/situations/items/required",
								keyword: "required",
								params: { missingProperty: "votes" },
								message: "must have required property 'votes'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key2 in data8) if (!(key2 === "id" || key2 === "title" || key2 === "votes" || key2 === "found")) {
							const err20 = {
								instancePath: instancePath + "/situations/" + i2,
								schemaPath: "#/properties/situations/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data8.id !== void 0) {
							if (!validate225(data8.id, {
								instancePath: instancePath + "/situations/" + i2 + "/id",
								parentData: data8,
								parentDataProperty: "id",
								rootData
							})) {
								vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
								errors = vErrors.length;
							}
						}
						if (data8.title !== void 0) {
							let data10 = data8.title;
							if (typeof data10 === "string") {
								if (func5(data10) < 1) {
									const err21 = {
										instancePath: instancePath + "/situations/" + i2 + "/title",
										schemaPath: "#/properties/situations/items/properties/title/minLength",
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
									instancePath: instancePath + "/situations/" + i2 + "/title",
									schemaPath: "#/properties/situations/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data8.votes !== void 0) {
							let data11 = data8.votes;
							if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
								if (data11.local === void 0) {
									const err23 = {
										instancePath: instancePath + "/situations/" + i2 + "/votes",
										schemaPath: "#/properties/situations/items/properties/votes/required",
										keyword: "required",
										params: { missingProperty: "local" },
										message: "must have required property 'local'"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data11.async === void 0) {
									const err24 = {
										instancePath: instancePath + "/situations/" + i2 + "/votes",
										schemaPath: "#/properties/situations/items/properties/votes/required",
										keyword: "required",
										params: { missingProperty: "async" },
										message: "must have required property 'async'"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								if (data11.hybrid === void 0) {
									const err25 = {
										instancePath: instancePath + "/situations/" + i2 + "/votes",
										schemaPath: "#/properties/situations/items/properties/votes/required",
										keyword: "required",
										params: { missingProperty: "hybrid" },
										message: "must have required property 'hybrid'"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								for (const key3 in data11) if (!(key3 === "local" || key3 === "async" || key3 === "hybrid")) {
									const err26 = {
										instancePath: instancePath + "/situations/" + i2 + "/votes",
										schemaPath: "#/properties/situations/items/properties/votes/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data11.local !== void 0) {
									if (!validate227(data11.local, {
										instancePath: instancePath + "/situations/" + i2 + "/votes/local",
										parentData: data11,
										parentDataProperty: "local",
										rootData
									})) {
										vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
										errors = vErrors.length;
									}
								}
								if (data11.async !== void 0) {
									if (!validate227(data11.async, {
										instancePath: instancePath + "/situations/" + i2 + "/votes/async",
										parentData: data11,
										parentDataProperty: "async",
										rootData
									})) {
										vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
										errors = vErrors.length;
									}
								}
								if (data11.hybrid !== void 0) {
									if (!validate227(data11.hybrid, {
										instancePath: instancePath + "/situations/" + i2 + "/votes/hybrid",
										parentData: data11,
										parentDataProperty: "hybrid",
										rootData
									})) {
										vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/situations/" + i2 + "/votes",
									schemaPath: "#/properties/situations/items/properties/votes/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data8.found !== void 0) {
							if (!validate231(data8.found, {
								instancePath: instancePath + "/situations/" + i2 + "/found",
								parentData: data8,
								parentDataProperty: "found",
								rootData
							})) {
								vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/situations/" + i2,
							schemaPath: "#/properties/situations/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/situations",
					schemaPath: "#/properties/situations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.routes !== void 0) {
			let data16 = data.routes;
			if (Array.isArray(data16)) {
				if (data16.length < 1) {
					const err30 = {
						instancePath: instancePath + "/routes",
						schemaPath: "#/properties/routes/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				const len2 = data16.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data17 = data16[i3];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.id === void 0) {
							const err31 = {
								instancePath: instancePath + "/routes/" + i3,
								schemaPath: "#/properties/routes/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data17.title === void 0) {
							const err32 = {
								instancePath: instancePath + "/routes/" + i3,
								schemaPath: "#/properties/routes/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								message: "must have required property 'title'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data17.steps === void 0) {
							const err33 = {
								instancePath: instancePath + "/routes/" + i3,
								schemaPath: "#/properties/routes/items/required",
								keyword: "required",
								params: { missingProperty: "steps" },
								message: "must have required property 'steps'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						for (const key4 in data17) if (!(key4 === "id" || key4 === "title" || key4 === "paths" || key4 === "when" || key4 === "steps")) {
							const err34 = {
								instancePath: instancePath + "/routes/" + i3,
								schemaPath: "#/properties/routes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data17.id !== void 0) {
							if (!validate225(data17.id, {
								instancePath: instancePath + "/routes/" + i3 + "/id",
								parentData: data17,
								parentDataProperty: "id",
								rootData
							})) {
								vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
								errors = vErrors.length;
							}
						}
						if (data17.title !== void 0) {
							let data19 = data17.title;
							if (typeof data19 === "string") {
								if (func5(data19) < 1) {
									const err35 = {
										instancePath: instancePath + "/routes/" + i3 + "/title",
										schemaPath: "#/properties/routes/items/properties/title/minLength",
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
									instancePath: instancePath + "/routes/" + i3 + "/title",
									schemaPath: "#/properties/routes/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data17.paths !== void 0) {
							let data20 = data17.paths;
							if (Array.isArray(data20)) {
								if (data20.length < 1) {
									const err37 = {
										instancePath: instancePath + "/routes/" + i3 + "/paths",
										schemaPath: "#/properties/routes/items/properties/paths/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								const len3 = data20.length;
								for (let i4 = 0; i4 < len3; i4++) if (!validate223(data20[i4], {
									instancePath: instancePath + "/routes/" + i3 + "/paths/" + i4,
									parentData: data20,
									parentDataProperty: i4,
									rootData
								})) {
									vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
									errors = vErrors.length;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/routes/" + i3 + "/paths",
									schemaPath: "#/properties/routes/items/properties/paths/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data17.when !== void 0) {
							if (!validate231(data17.when, {
								instancePath: instancePath + "/routes/" + i3 + "/when",
								parentData: data17,
								parentDataProperty: "when",
								rootData
							})) {
								vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
								errors = vErrors.length;
							}
						}
						if (data17.steps !== void 0) {
							let data23 = data17.steps;
							if (Array.isArray(data23)) {
								if (data23.length < 1) {
									const err39 = {
										instancePath: instancePath + "/routes/" + i3 + "/steps",
										schemaPath: "#/properties/routes/items/properties/steps/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								const len4 = data23.length;
								for (let i5 = 0; i5 < len4; i5++) {
									let data24 = data23[i5];
									if (typeof data24 === "string") {
										if (func5(data24) < 1) {
											const err40 = {
												instancePath: instancePath + "/routes/" + i3 + "/steps/" + i5,
												schemaPath: "#/properties/routes/items/properties/steps/items/minLength",
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
											instancePath: instancePath + "/routes/" + i3 + "/steps/" + i5,
											schemaPath: "#/properties/routes/items/properties/steps/items/type",
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
									instancePath: instancePath + "/routes/" + i3 + "/steps",
									schemaPath: "#/properties/routes/items/properties/steps/type",
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
							instancePath: instancePath + "/routes/" + i3,
							schemaPath: "#/properties/routes/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/routes",
					schemaPath: "#/properties/routes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
	} else {
		const err45 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err45];
		else vErrors.push(err45);
		errors++;
	}
	validate218.errors = vErrors;
	return errors === 0;
}
export { validateRouting };
