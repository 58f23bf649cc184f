// Generated from schemas/ by `npm run generate`. Do not edit.
// \0validator.js
const validateContext = validate66;
const schema38 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "context.schema.json",
	"title": "ContextFrontmatter",
	"description": "Frontmatter of *.context.md. No runtime prescribes its keys, so none is unknown.",
	"type": "object",
	"properties": { "description": {
		"description": "One sentence that says what it is for and when it applies.",
		"type": [
			"string",
			"number",
			"boolean"
		],
		"pattern": "\\S"
	} },
	"additionalProperties": true
};
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.description !== void 0) {
			let data0 = data.description;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema38.properties.description.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
export { validateContext };
