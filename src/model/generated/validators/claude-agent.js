// Generated from schemas/ by `npm run generate`. Do not edit.
// \0validator.js
const validateClaudeAgent = validate48;
const schema33 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "claude-agent.schema.json",
	"title": "ClaudeAgentFrontmatter",
	"description": "Frontmatter of .claude/agents/*.md. Claude Code ignores keys that it does not know.",
	"type": "object",
	"properties": {
		"name": {
			"description": "Name shown to people and used to call the primitive. Without it, the file name counts.",
			"type": [
				"string",
				"number",
				"boolean"
			],
			"pattern": "\\S"
		},
		"description": {
			"description": "One sentence that says what it is for and when it applies.",
			"type": [
				"string",
				"number",
				"boolean"
			],
			"pattern": "\\S"
		},
		"tools": {
			"description": "Tools that may be used: a list, or names separated by commas.",
			"type": [
				"string",
				"number",
				"boolean",
				"array"
			],
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"disallowedTools": {
			"description": "Tools that may not be used: a list, or names separated by commas.",
			"type": [
				"string",
				"number",
				"boolean",
				"array"
			],
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"model": {
			"description": "`sonnet`, `opus`, `haiku`, `inherit` or a full model id.",
			"type": [
				"string",
				"number",
				"boolean"
			],
			"pattern": "\\S"
		},
		"permissionMode": {
			"description": "How tool use is approved.",
			"type": "string",
			"enum": [
				"default",
				"acceptEdits",
				"auto",
				"dontAsk",
				"bypassPermissions",
				"plan",
				"delegate"
			]
		},
		"maxTurns": {
			"type": "integer",
			"minimum": 1
		},
		"skills": {
			"type": ["string", "array"],
			"items": { "type": "string" }
		},
		"mcpServers": { "type": ["object", "array"] },
		"hooks": { "type": "object" },
		"memory": {
			"type": "string",
			"enum": [
				"user",
				"project",
				"local"
			]
		},
		"background": { "type": "boolean" },
		"effort": { "type": ["string", "number"] },
		"isolation": { "type": "string" },
		"color": { "type": "string" },
		"initialPrompt": { "type": "string" }
	},
	"additionalProperties": true
};
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
				const err0 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema33.properties.name.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
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
		if (data.description !== void 0) {
			let data1 = data.description;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema33.properties.description.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern0.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.tools !== void 0) {
			let data2 = data.tools;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && !Array.isArray(data2)) {
				const err4 = {
					instancePath: instancePath + "/tools",
					schemaPath: "#/properties/tools/type",
					keyword: "type",
					params: { type: schema33.properties.tools.type },
					message: "must be string,number,boolean,array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
						const err5 = {
							instancePath: instancePath + "/tools/" + i0,
							schemaPath: "#/properties/tools/items/type",
							keyword: "type",
							params: { type: schema33.properties.tools.items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
		}
		if (data.disallowedTools !== void 0) {
			let data4 = data.disallowedTools;
			if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean" && !Array.isArray(data4)) {
				const err6 = {
					instancePath: instancePath + "/disallowedTools",
					schemaPath: "#/properties/disallowedTools/type",
					keyword: "type",
					params: { type: schema33.properties.disallowedTools.type },
					message: "must be string,number,boolean,array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean") {
						const err7 = {
							instancePath: instancePath + "/disallowedTools/" + i1,
							schemaPath: "#/properties/disallowedTools/items/type",
							keyword: "type",
							params: { type: schema33.properties.disallowedTools.items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			}
		}
		if (data.model !== void 0) {
			let data6 = data.model;
			if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: schema33.properties.model.type },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern0.test(data6)) {
					const err9 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.permissionMode !== void 0) {
			let data7 = data.permissionMode;
			if (typeof data7 !== "string") {
				const err10 = {
					instancePath: instancePath + "/permissionMode",
					schemaPath: "#/properties/permissionMode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data7 === "default" || data7 === "acceptEdits" || data7 === "auto" || data7 === "dontAsk" || data7 === "bypassPermissions" || data7 === "plan" || data7 === "delegate")) {
				const err11 = {
					instancePath: instancePath + "/permissionMode",
					schemaPath: "#/properties/permissionMode/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.permissionMode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.maxTurns !== void 0) {
			let data8 = data.maxTurns;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err12 = {
					instancePath: instancePath + "/maxTurns",
					schemaPath: "#/properties/maxTurns/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 1 || isNaN(data8)) {
					const err13 = {
						instancePath: instancePath + "/maxTurns",
						schemaPath: "#/properties/maxTurns/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.skills !== void 0) {
			let data9 = data.skills;
			if (typeof data9 !== "string" && !Array.isArray(data9)) {
				const err14 = {
					instancePath: instancePath + "/skills",
					schemaPath: "#/properties/skills/type",
					keyword: "type",
					params: { type: schema33.properties.skills.type },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data9[i2] !== "string") {
					const err15 = {
						instancePath: instancePath + "/skills/" + i2,
						schemaPath: "#/properties/skills/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.mcpServers !== void 0) {
			let data11 = data.mcpServers;
			if (!data11 || typeof data11 != "object") {
				const err16 = {
					instancePath: instancePath + "/mcpServers",
					schemaPath: "#/properties/mcpServers/type",
					keyword: "type",
					params: { type: schema33.properties.mcpServers.type },
					message: "must be object,array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.hooks !== void 0) {
			let data12 = data.hooks;
			if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
				const err17 = {
					instancePath: instancePath + "/hooks",
					schemaPath: "#/properties/hooks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.memory !== void 0) {
			let data13 = data.memory;
			if (typeof data13 !== "string") {
				const err18 = {
					instancePath: instancePath + "/memory",
					schemaPath: "#/properties/memory/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (!(data13 === "user" || data13 === "project" || data13 === "local")) {
				const err19 = {
					instancePath: instancePath + "/memory",
					schemaPath: "#/properties/memory/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.memory.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.background !== void 0) {
			if (typeof data.background !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/background",
					schemaPath: "#/properties/background/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.effort !== void 0) {
			let data15 = data.effort;
			if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15))) {
				const err21 = {
					instancePath: instancePath + "/effort",
					schemaPath: "#/properties/effort/type",
					keyword: "type",
					params: { type: schema33.properties.effort.type },
					message: "must be string,number"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.isolation !== void 0) {
			if (typeof data.isolation !== "string") {
				const err22 = {
					instancePath: instancePath + "/isolation",
					schemaPath: "#/properties/isolation/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.color !== void 0) {
			if (typeof data.color !== "string") {
				const err23 = {
					instancePath: instancePath + "/color",
					schemaPath: "#/properties/color/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.initialPrompt !== void 0) {
			if (typeof data.initialPrompt !== "string") {
				const err24 = {
					instancePath: instancePath + "/initialPrompt",
					schemaPath: "#/properties/initialPrompt/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
export { validateClaudeAgent };
