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
const validateArtifactSwarm = validate45;
const schema30 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "artifact-swarm.schema.json",
	"title": "SwarmArtifact",
	"description": "plans/<feature>/swarm.md: what all agents of a swarm share, who owns which files, and what each round has settled.",
	"type": "object",
	"properties": {
		"status": {
			"enum": [
				"draft",
				"active",
				"done"
			],
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
		"goal": {
			"type": "string",
			"minLength": 1,
			"x-label": "Goal",
			"x-reads": "text"
		},
		"mode": {
			"enum": [
				"minimal",
				"standard",
				"deep"
			],
			"x-label": "Mode",
			"x-reads": "word"
		},
		"budget": {
			"type": "string",
			"minLength": 1,
			"x-label": "Budget",
			"x-reads": "text"
		},
		"branch": {
			"type": "string",
			"minLength": 1,
			"x-label": "Integration branch",
			"x-reads": "text"
		},
		"validation": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Validation commands",
			"x-reads": "list"
		},
		"sink": {
			"type": "string",
			"minLength": 1,
			"x-label": "Artifact sink",
			"x-reads": "text"
		},
		"agents": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"agent": {
						"type": "string",
						"x-label": "Agent ID",
						"x-reads": "text",
						"x-aliases": ["Agent"]
					},
					"domain": {
						"type": "string",
						"x-label": "Domain",
						"x-reads": "text"
					},
					"files": {
						"type": "string",
						"x-label": "Owned files/modules",
						"x-reads": "text",
						"x-aliases": ["Owned files", "Files"]
					},
					"status": {
						"type": "string",
						"x-label": "Status",
						"x-reads": "text"
					}
				},
				"required": [
					"agent",
					"domain",
					"files",
					"status"
				],
				"additionalProperties": false
			},
			"x-label": "Agent registry",
			"x-reads": "table",
			"x-form": "section"
		},
		"facts": {
			"type": "string",
			"minLength": 1,
			"x-label": "Shared facts",
			"x-reads": "text",
			"x-form": "section"
		},
		"topology": {
			"enum": [
				"coordinator-worker",
				"pipeline",
				"wave",
				"hierarchical",
				"mesh"
			],
			"x-label": "Topology",
			"x-reads": "word",
			"x-form": "section"
		},
		"justification": {
			"type": "string",
			"minLength": 1,
			"x-label": "Justification",
			"x-reads": "text"
		},
		"rounds": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"x-label": "Convergence log",
			"x-reads": "list",
			"x-form": "section"
		}
	},
	"required": [
		"goal",
		"mode",
		"budget",
		"branch",
		"validation",
		"agents",
		"facts",
		"topology",
		"rounds"
	],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func5 = require_ucs2length().default;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.goal === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "goal" },
				message: "must have required property 'goal'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.mode === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mode" },
				message: "must have required property 'mode'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.budget === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "budget" },
				message: "must have required property 'budget'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.branch === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branch" },
				message: "must have required property 'branch'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.validation === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "validation" },
				message: "must have required property 'validation'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.agents === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "agents" },
				message: "must have required property 'agents'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.facts === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "facts" },
				message: "must have required property 'facts'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.topology === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "topology" },
				message: "must have required property 'topology'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.rounds === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rounds" },
				message: "must have required property 'rounds'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema30.properties, key0)) {
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
			if (!(data0 === "draft" || data0 === "active" || data0 === "done")) {
				const err10 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.status.enum },
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
		if (data.goal !== void 0) {
			let data2 = data.goal;
			if (typeof data2 === "string") {
				if (func5(data2) < 1) {
					const err13 = {
						instancePath: instancePath + "/goal",
						schemaPath: "#/properties/goal/minLength",
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
					instancePath: instancePath + "/goal",
					schemaPath: "#/properties/goal/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.mode !== void 0) {
			let data3 = data.mode;
			if (!(data3 === "minimal" || data3 === "standard" || data3 === "deep")) {
				const err15 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.mode.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.budget !== void 0) {
			let data4 = data.budget;
			if (typeof data4 === "string") {
				if (func5(data4) < 1) {
					const err16 = {
						instancePath: instancePath + "/budget",
						schemaPath: "#/properties/budget/minLength",
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
					instancePath: instancePath + "/budget",
					schemaPath: "#/properties/budget/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.branch !== void 0) {
			let data5 = data.branch;
			if (typeof data5 === "string") {
				if (func5(data5) < 1) {
					const err18 = {
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.validation !== void 0) {
			let data6 = data.validation;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 === "string") {
						if (func5(data7) < 1) {
							const err20 = {
								instancePath: instancePath + "/validation/" + i0,
								schemaPath: "#/properties/validation/items/minLength",
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
							instancePath: instancePath + "/validation/" + i0,
							schemaPath: "#/properties/validation/items/type",
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
					instancePath: instancePath + "/validation",
					schemaPath: "#/properties/validation/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.sink !== void 0) {
			let data8 = data.sink;
			if (typeof data8 === "string") {
				if (func5(data8) < 1) {
					const err23 = {
						instancePath: instancePath + "/sink",
						schemaPath: "#/properties/sink/minLength",
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
					instancePath: instancePath + "/sink",
					schemaPath: "#/properties/sink/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.agents !== void 0) {
			let data9 = data.agents;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.agent === void 0) {
							const err25 = {
								instancePath: instancePath + "/agents/" + i1,
								schemaPath: "#/properties/agents/items/required",
								keyword: "required",
								params: { missingProperty: "agent" },
								message: "must have required property 'agent'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data10.domain === void 0) {
							const err26 = {
								instancePath: instancePath + "/agents/" + i1,
								schemaPath: "#/properties/agents/items/required",
								keyword: "required",
								params: { missingProperty: "domain" },
								message: "must have required property 'domain'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data10.files === void 0) {
							const err27 = {
								instancePath: instancePath + "/agents/" + i1,
								schemaPath: "#/properties/agents/items/required",
								keyword: "required",
								params: { missingProperty: "files" },
								message: "must have required property 'files'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data10.status === void 0) {
							const err28 = {
								instancePath: instancePath + "/agents/" + i1,
								schemaPath: "#/properties/agents/items/required",
								keyword: "required",
								params: { missingProperty: "status" },
								message: "must have required property 'status'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						for (const key1 in data10) if (!(key1 === "agent" || key1 === "domain" || key1 === "files" || key1 === "status")) {
							const err29 = {
								instancePath: instancePath + "/agents/" + i1,
								schemaPath: "#/properties/agents/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data10.agent !== void 0) {
							if (typeof data10.agent !== "string") {
								const err30 = {
									instancePath: instancePath + "/agents/" + i1 + "/agent",
									schemaPath: "#/properties/agents/items/properties/agent/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data10.domain !== void 0) {
							if (typeof data10.domain !== "string") {
								const err31 = {
									instancePath: instancePath + "/agents/" + i1 + "/domain",
									schemaPath: "#/properties/agents/items/properties/domain/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data10.files !== void 0) {
							if (typeof data10.files !== "string") {
								const err32 = {
									instancePath: instancePath + "/agents/" + i1 + "/files",
									schemaPath: "#/properties/agents/items/properties/files/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data10.status !== void 0) {
							if (typeof data10.status !== "string") {
								const err33 = {
									instancePath: instancePath + "/agents/" + i1 + "/status",
									schemaPath: "#/properties/agents/items/properties/status/type",
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
							instancePath: instancePath + "/agents/" + i1,
							schemaPath: "#/properties/agents/items/type",
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
					instancePath: instancePath + "/agents",
					schemaPath: "#/properties/agents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.facts !== void 0) {
			let data15 = data.facts;
			if (typeof data15 === "string") {
				if (func5(data15) < 1) {
					const err36 = {
						instancePath: instancePath + "/facts",
						schemaPath: "#/properties/facts/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/facts",
					schemaPath: "#/properties/facts/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.topology !== void 0) {
			let data16 = data.topology;
			if (!(data16 === "coordinator-worker" || data16 === "pipeline" || data16 === "wave" || data16 === "hierarchical" || data16 === "mesh")) {
				const err38 = {
					instancePath: instancePath + "/topology",
					schemaPath: "#/properties/topology/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.topology.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.justification !== void 0) {
			let data17 = data.justification;
			if (typeof data17 === "string") {
				if (func5(data17) < 1) {
					const err39 = {
						instancePath: instancePath + "/justification",
						schemaPath: "#/properties/justification/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/justification",
					schemaPath: "#/properties/justification/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.rounds !== void 0) {
			let data18 = data.rounds;
			if (Array.isArray(data18)) {
				const len2 = data18.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data19 = data18[i2];
					if (typeof data19 === "string") {
						if (func5(data19) < 1) {
							const err41 = {
								instancePath: instancePath + "/rounds/" + i2,
								schemaPath: "#/properties/rounds/items/minLength",
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
							instancePath: instancePath + "/rounds/" + i2,
							schemaPath: "#/properties/rounds/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/rounds",
					schemaPath: "#/properties/rounds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
	} else {
		const err44 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	validate45.errors = vErrors;
	return errors === 0;
}
export { validateArtifactSwarm };
