// Generated from schemas/ by `npm run generate`.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
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
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateConfig = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:iuc:schema:config:1", "type": "object", "additionalProperties": false, "properties": { "iuc": { "type": "string", "const": "config/1" }, "profile": { "$ref": "#/$defs/id" }, "stage": { "$ref": "#/$defs/status" }, "include": { "type": "array", "items": { "$ref": "#/$defs/pattern" } }, "exclude": { "type": "array", "items": { "$ref": "#/$defs/pattern" } }, "rules": { "$ref": "#/$defs/rules" }, "overrides": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["files", "rules"], "properties": { "files": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/pattern" } }, "rules": { "$ref": "#/$defs/rules" } } } }, "baseline": { "$ref": "#/$defs/path" }, "failOn": { "type": "string", "enum": ["error", "warning", "info", "never"] }, "maxWarnings": { "type": "integer", "minimum": 0 }, "lang": { "type": "string", "enum": ["en", "fr", "es", "pt"] }, "limits": { "type": "object", "additionalProperties": false, "properties": { "size": { "type": "number", "exclusiveMinimum": 0, "maximum": 100 }, "depth": { "type": "integer", "minimum": 1, "maximum": 200 }, "aliases": { "type": "integer", "minimum": 0, "maximum": 1e5 } } }, "profiles": { "type": "array", "items": { "$ref": "#/$defs/path" } }, "customRules": { "type": "array", "items": { "type": ["string", "object"], "minLength": 1, "maxLength": 300, "additionalProperties": false, "required": ["id", "words"], "properties": { "id": { "$ref": "#/$defs/ruleId" }, "level": { "$ref": "#/$defs/level" }, "from": { "$ref": "#/$defs/status" }, "select": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9]*(\\[\\*\\])?(\\.[A-Za-z][A-Za-z0-9]*(\\[\\*\\])?)*$", "maxLength": 200 }, "where": { "type": "array", "items": { "$ref": "#/$defs/condition" } }, "must": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/condition" } }, "schema": { "$ref": "#/$defs/schema" }, "words": { "type": "object", "additionalProperties": false, "required": ["en"], "properties": { "en": { "$ref": "#/$defs/words" }, "fr": { "$ref": "#/$defs/words" }, "es": { "$ref": "#/$defs/words" }, "pt": { "$ref": "#/$defs/words" } } } } } } }, "$defs": { "level": { "type": "string", "enum": ["error", "warning", "info", "off"] }, "ruleId": { "type": "string", "pattern": "^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 80 }, "pattern": { "type": "string", "minLength": 1, "maxLength": 300 }, "path": { "type": "string", "minLength": 1, "maxLength": 300 }, "rules": { "type": "object", "propertyNames": { "pattern": "^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$" }, "additionalProperties": { "type": ["string", "object"], "pattern": "^(error|warning|info|off)$", "additionalProperties": false, "properties": { "level": { "$ref": "#/$defs/level" }, "options": { "type": "object", "additionalProperties": { "type": "number" } }, "reason": { "$ref": "#/$defs/line" } } } }, "words": { "type": "object", "additionalProperties": false, "required": ["message", "why", "fix"], "properties": { "message": { "type": "string", "pattern": "^[^\\r\\n]+$", "minLength": 1, "maxLength": 100 }, "why": { "type": "string", "minLength": 1, "maxLength": 500 }, "fix": { "type": "string", "minLength": 1, "maxLength": 500 }, "summary": { "type": "string", "minLength": 1, "maxLength": 200 } } }, "condition": { "type": "object", "additionalProperties": false, "required": ["is"], "properties": { "field": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$", "maxLength": 200 }, "is": { "type": "string", "enum": ["present", "absent", "equals", "differs", "oneOf", "noneOf", "matches", "atLeast", "atMost", "before", "after"] }, "value": { "type": ["string", "number", "boolean"] }, "values": { "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } } } }, "schema": { "type": "object", "additionalProperties": false, "properties": { "type": { "type": ["string", "array"], "pattern": "^(string|number|integer|boolean|array|object)$", "items": { "type": "string", "pattern": "^(string|number|integer|boolean|array|object)$" } }, "const": { "type": ["string", "number", "boolean"] }, "enum": { "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } }, "pattern": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "minLength": { "type": "integer", "minimum": 0 }, "maxLength": { "type": "integer", "minimum": 0 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "minItems": { "type": "integer", "minimum": 0 }, "maxItems": { "type": "integer", "minimum": 0 }, "required": { "type": "array", "items": { "type": "string" } }, "properties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "additionalProperties": { "type": "boolean" }, "items": { "$ref": "#/$defs/schema" }, "anyOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "not": { "$ref": "#/$defs/schema" }, "$ref": { "type": "string", "minLength": 1, "maxLength": 300 }, "$defs": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "title": { "type": "string" }, "description": { "type": "string" } } }, "id": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "maxLength": 80 }, "status": { "type": "string", "enum": ["roadmap", "draft", "consulted", "final", "adopted", "implementing", "closed"] }, "line": { "type": ["string", "object"], "minLength": 1, "maxLength": 500, "pattern": "^[^\\r\\n]+$", "minProperties": 1, "additionalProperties": false, "patternProperties": { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^[^\\r\\n]+$" } } } } };
var func0 = Object.prototype.hasOwnProperty;
var func63 = require_ucs2length().default;
var pattern3 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func63(data) > 80) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": "string", "enum": ["roadmap", "draft", "consulted", "final", "adopted", "implementing", "closed"] };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "roadmap" || data === "draft" || data === "consulted" || data === "final" || data === "adopted" || data === "implementing" || data === "closed")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func63(data) > 300) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func63(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema23 = { "type": "object", "propertyNames": { "pattern": "^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$" }, "additionalProperties": { "type": ["string", "object"], "pattern": "^(error|warning|info|off)$", "additionalProperties": false, "properties": { "level": { "$ref": "#/$defs/level" }, "options": { "type": "object", "additionalProperties": { "type": "number" } }, "reason": { "$ref": "#/$defs/line" } } } };
var pattern4 = new RegExp("^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern5 = new RegExp("^(error|warning|info|off)$", "u");
var schema24 = { "type": "string", "enum": ["error", "warning", "info", "off"] };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema25 = { "type": ["string", "object"], "minLength": 1, "maxLength": 500, "pattern": "^[^\\r\\n]+$", "minProperties": 1, "additionalProperties": false, "patternProperties": { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^[^\\r\\n]+$" } } };
var pattern6 = new RegExp("^[^\\r\\n]+$", "u");
var pattern7 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func63(data) > 500) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func63(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (!pattern6.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]+$" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err4 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!pattern7.test(key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      if (pattern7.test(key1)) {
        let data0 = data[key1];
        if (typeof data0 === "string") {
          if (func63(data0) > 500) {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-%5BA-Z%5D%7B2%7D)%3F%24/maxLength", keyword: "maxLength", params: { limit: 500 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (func63(data0) < 1) {
            const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-%5BA-Z%5D%7B2%7D)%3F%24/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!pattern6.test(data0)) {
            const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-%5BA-Z%5D%7B2%7D)%3F%24/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]+$" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        } else {
          const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-%5BA-Z%5D%7B2%7D)%3F%24/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern4.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      let data0 = data[key1];
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema23.additionalProperties.type } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(error|warning|info|off)$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key2 of Object.keys(data0)) {
          if (!(key2 === "level" || key2 === "options" || key2 === "reason")) {
            const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.level !== void 0 && func0.call(data0, "level")) {
          if (!validate61(data0.level, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", parentData: data0, parentDataProperty: "level", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
        if (data0.options !== void 0 && func0.call(data0, "options")) {
          let data2 = data0.options;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key3 of Object.keys(data2)) {
              let data3 = data2[key3];
              if (!(typeof data3 == "number" && isFinite(data3))) {
                const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/options/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/options/additionalProperties/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/additionalProperties/properties/options/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.reason !== void 0 && func0.call(data0, "reason")) {
          if (!validate63(data0.reason, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", parentData: data0, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate63.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func63(data) > 300) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func63(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func63(data) > 80) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema28 = { "type": "object", "additionalProperties": false, "required": ["is"], "properties": { "field": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$", "maxLength": 200 }, "is": { "type": "string", "enum": ["present", "absent", "equals", "differs", "oneOf", "noneOf", "matches", "atLeast", "atMost", "before", "after"] }, "value": { "type": ["string", "number", "boolean"] }, "values": { "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } } } };
var pattern12 = new RegExp("^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is === void 0 || !func0.call(data, "is")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "field" || key0 === "is" || key0 === "value" || key0 === "values")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.field !== void 0 && func0.call(data, "field")) {
      let data0 = data.field;
      if (typeof data0 === "string") {
        if (func63(data0) > 200) {
          const err2 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern12.test(data0)) {
          const err3 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.is !== void 0 && func0.call(data, "is")) {
      let data1 = data.is;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/is", schemaPath: "#/properties/is/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "present" || data1 === "absent" || data1 === "equals" || data1 === "differs" || data1 === "oneOf" || data1 === "noneOf" || data1 === "matches" || data1 === "atLeast" || data1 === "atMost" || data1 === "before" || data1 === "after")) {
        const err6 = { instancePath: instancePath + "/is", schemaPath: "#/properties/is/enum", keyword: "enum", params: { allowedValues: schema28.properties.is.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data2 = data.value;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
        const err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema28.properties.value.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.values !== void 0 && func0.call(data, "values")) {
      let data3 = data.values;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err8 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
            const err9 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: schema28.properties.values.items.type } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema29 = { "type": "object", "additionalProperties": false, "properties": { "type": { "type": ["string", "array"], "pattern": "^(string|number|integer|boolean|array|object)$", "items": { "type": "string", "pattern": "^(string|number|integer|boolean|array|object)$" } }, "const": { "type": ["string", "number", "boolean"] }, "enum": { "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } }, "pattern": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "minLength": { "type": "integer", "minimum": 0 }, "maxLength": { "type": "integer", "minimum": 0 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "minItems": { "type": "integer", "minimum": 0 }, "maxItems": { "type": "integer", "minimum": 0 }, "required": { "type": "array", "items": { "type": "string" } }, "properties": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "additionalProperties": { "type": "boolean" }, "items": { "$ref": "#/$defs/schema" }, "anyOf": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/schema" } }, "not": { "$ref": "#/$defs/schema" }, "$ref": { "type": "string", "minLength": 1, "maxLength": 300 }, "$defs": { "type": "object", "additionalProperties": { "$ref": "#/$defs/schema" } }, "title": { "type": "string" }, "description": { "type": "string" } } };
var pattern13 = new RegExp("^(string|number|integer|boolean|array|object)$", "u");
var wrapper0 = { validate: validate78 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema29.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.type !== void 0 && func0.call(data, "type")) {
      let data0 = data.type;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema29.properties.type.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^(string|number|integer|boolean|array|object)$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern13.test(data1)) {
              const err3 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/properties/type/items/pattern", keyword: "pattern", params: { pattern: "^(string|number|integer|boolean|array|object)$" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/properties/type/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.const !== void 0 && func0.call(data, "const")) {
      let data2 = data.const;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
        const err5 = { instancePath: instancePath + "/const", schemaPath: "#/properties/const/type", keyword: "type", params: { type: schema29.properties.const.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.enum !== void 0 && func0.call(data, "enum")) {
      let data3 = data.enum;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err6 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
            const err7 = { instancePath: instancePath + "/enum/" + i1, schemaPath: "#/properties/enum/items/type", keyword: "type", params: { type: schema29.properties.enum.items.type } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.pattern !== void 0 && func0.call(data, "pattern")) {
      let data5 = data.pattern;
      if (typeof data5 === "string") {
        if (func63(data5) > 1e3) {
          const err9 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func63(data5) < 1) {
          const err10 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.minLength !== void 0 && func0.call(data, "minLength")) {
      let data6 = data.minLength;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err12 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err13 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.maxLength !== void 0 && func0.call(data, "maxLength")) {
      let data7 = data.maxLength;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err14 = { instancePath: instancePath + "/maxLength", schemaPath: "#/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err15 = { instancePath: instancePath + "/maxLength", schemaPath: "#/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.minimum !== void 0 && func0.call(data, "minimum")) {
      let data8 = data.minimum;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        const err16 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.maximum !== void 0 && func0.call(data, "maximum")) {
      let data9 = data.maximum;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        const err17 = { instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.minItems !== void 0 && func0.call(data, "minItems")) {
      let data10 = data.minItems;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err18 = { instancePath: instancePath + "/minItems", schemaPath: "#/properties/minItems/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          const err19 = { instancePath: instancePath + "/minItems", schemaPath: "#/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.maxItems !== void 0 && func0.call(data, "maxItems")) {
      let data11 = data.maxItems;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err20 = { instancePath: instancePath + "/maxItems", schemaPath: "#/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          const err21 = { instancePath: instancePath + "/maxItems", schemaPath: "#/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.required !== void 0 && func0.call(data, "required")) {
      let data12 = data.required;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data12[i2] !== "string") {
            const err22 = { instancePath: instancePath + "/required/" + i2, schemaPath: "#/properties/required/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.properties !== void 0 && func0.call(data, "properties")) {
      let data14 = data.properties;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key1 of Object.keys(data14)) {
          if (!wrapper0.validate(data14[key1], { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.additionalProperties !== void 0 && func0.call(data, "additionalProperties")) {
      if (typeof data.additionalProperties !== "boolean") {
        const err25 = { instancePath: instancePath + "/additionalProperties", schemaPath: "#/properties/additionalProperties/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      if (!wrapper0.validate(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.anyOf !== void 0 && func0.call(data, "anyOf")) {
      let data18 = data.anyOf;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          const err26 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!wrapper0.validate(data18[i3], { instancePath: instancePath + "/anyOf/" + i3, parentData: data18, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.not !== void 0 && func0.call(data, "not")) {
      if (!wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.$ref !== void 0 && func0.call(data, "$ref")) {
      let data21 = data.$ref;
      if (typeof data21 === "string") {
        if (func63(data21) > 300) {
          const err28 = { instancePath: instancePath + "/$ref", schemaPath: "#/properties/%24ref/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (func63(data21) < 1) {
          const err29 = { instancePath: instancePath + "/$ref", schemaPath: "#/properties/%24ref/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/$ref", schemaPath: "#/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.$defs !== void 0 && func0.call(data, "$defs")) {
      let data22 = data.$defs;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key2 of Object.keys(data22)) {
          if (!wrapper0.validate(data22[key2], { instancePath: instancePath + "/$defs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data22, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/$defs", schemaPath: "#/properties/%24defs/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (typeof data.title !== "string") {
        const err32 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (typeof data.description !== "string") {
        const err33 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0 || !func0.call(data, "message")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.why === void 0 || !func0.call(data, "why")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.fix === void 0 || !func0.call(data, "fix")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fix" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "message" || key0 === "why" || key0 === "fix" || key0 === "summary")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.message !== void 0 && func0.call(data, "message")) {
      let data0 = data.message;
      if (typeof data0 === "string") {
        if (func63(data0) > 100) {
          const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func63(data0) < 1) {
          const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err6 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]+$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      let data1 = data.why;
      if (typeof data1 === "string") {
        if (func63(data1) > 500) {
          const err8 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func63(data1) < 1) {
          const err9 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.fix !== void 0 && func0.call(data, "fix")) {
      let data2 = data.fix;
      if (typeof data2 === "string") {
        if (func63(data2) > 500) {
          const err11 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/maxLength", keyword: "maxLength", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func63(data2) < 1) {
          const err12 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.summary !== void 0 && func0.call(data, "summary")) {
      let data3 = data.summary;
      if (typeof data3 === "string") {
        if (func63(data3) > 200) {
          const err14 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func63(data3) < 1) {
          const err15 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern11 = new RegExp("^[A-Za-z][A-Za-z0-9]*(\\[\\*\\])?(\\.[A-Za-z][A-Za-z0-9]*(\\[\\*\\])?)*$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema19.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.iuc !== void 0 && func0.call(data, "iuc")) {
      let data0 = data.iuc;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/iuc", schemaPath: "#/properties/iuc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if ("config/1" !== data0) {
        const err2 = { instancePath: instancePath + "/iuc", schemaPath: "#/properties/iuc/const", keyword: "const", params: { allowedValue: "config/1" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.profile !== void 0 && func0.call(data, "profile")) {
      if (!validate53(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0 && func0.call(data, "stage")) {
      if (!validate55(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.include !== void 0 && func0.call(data, "include")) {
      let data3 = data.include;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate57(data3[i0], { instancePath: instancePath + "/include/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0 && func0.call(data, "exclude")) {
      let data5 = data.exclude;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate57(data5[i1], { instancePath: instancePath + "/exclude/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      if (!validate60(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.overrides !== void 0 && func0.call(data, "overrides")) {
      let data8 = data.overrides;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.files === void 0 || !func0.call(data9, "files")) {
              const err5 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "files" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data9.rules === void 0 || !func0.call(data9, "rules")) {
              const err6 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "rules" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 of Object.keys(data9)) {
              if (!(key1 === "files" || key1 === "rules")) {
                const err7 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data9.files !== void 0 && func0.call(data9, "files")) {
              let data10 = data9.files;
              if (Array.isArray(data10)) {
                if (data10.length < 1) {
                  const err8 = { instancePath: instancePath + "/overrides/" + i2 + "/files", schemaPath: "#/properties/overrides/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                const len3 = data10.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (!validate57(data10[i3], { instancePath: instancePath + "/overrides/" + i2 + "/files/" + i3, parentData: data10, parentDataProperty: i3, rootData, dynamicAnchors })) {
                    vErrors = added(vErrors, validate57.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err9 = { instancePath: instancePath + "/overrides/" + i2 + "/files", schemaPath: "#/properties/overrides/items/properties/files/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data9.rules !== void 0 && func0.call(data9, "rules")) {
              if (!validate60(data9.rules, { instancePath: instancePath + "/overrides/" + i2 + "/rules", parentData: data9, parentDataProperty: "rules", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate60.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.baseline !== void 0 && func0.call(data, "baseline")) {
      if (!validate68(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.failOn !== void 0 && func0.call(data, "failOn")) {
      let data14 = data.failOn;
      if (typeof data14 !== "string") {
        const err12 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data14 === "error" || data14 === "warning" || data14 === "info" || data14 === "never")) {
        const err13 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema19.properties.failOn.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.maxWarnings !== void 0 && func0.call(data, "maxWarnings")) {
      let data15 = data.maxWarnings;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err14 = { instancePath: instancePath + "/maxWarnings", schemaPath: "#/properties/maxWarnings/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          const err15 = { instancePath: instancePath + "/maxWarnings", schemaPath: "#/properties/maxWarnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.lang !== void 0 && func0.call(data, "lang")) {
      let data16 = data.lang;
      if (typeof data16 !== "string") {
        const err16 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data16 === "en" || data16 === "fr" || data16 === "es" || data16 === "pt")) {
        const err17 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/enum", keyword: "enum", params: { allowedValues: schema19.properties.lang.enum } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.limits !== void 0 && func0.call(data, "limits")) {
      let data17 = data.limits;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key2 of Object.keys(data17)) {
          if (!(key2 === "size" || key2 === "depth" || key2 === "aliases")) {
            const err18 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data17.size !== void 0 && func0.call(data17, "size")) {
          let data18 = data17.size;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 100 || isNaN(data18)) {
              const err19 = { instancePath: instancePath + "/limits/size", schemaPath: "#/properties/limits/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data18 <= 0 || isNaN(data18)) {
              const err20 = { instancePath: instancePath + "/limits/size", schemaPath: "#/properties/limits/properties/size/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/limits/size", schemaPath: "#/properties/limits/properties/size/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data17.depth !== void 0 && func0.call(data17, "depth")) {
          let data19 = data17.depth;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err22 = { instancePath: instancePath + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 200 || isNaN(data19)) {
              const err23 = { instancePath: instancePath + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data19 < 1 || isNaN(data19)) {
              const err24 = { instancePath: instancePath + "/limits/depth", schemaPath: "#/properties/limits/properties/depth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data17.aliases !== void 0 && func0.call(data17, "aliases")) {
          let data20 = data17.aliases;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err25 = { instancePath: instancePath + "/limits/aliases", schemaPath: "#/properties/limits/properties/aliases/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 1e5 || isNaN(data20)) {
              const err26 = { instancePath: instancePath + "/limits/aliases", schemaPath: "#/properties/limits/properties/aliases/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              const err27 = { instancePath: instancePath + "/limits/aliases", schemaPath: "#/properties/limits/properties/aliases/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.profiles !== void 0 && func0.call(data, "profiles")) {
      let data21 = data.profiles;
      if (Array.isArray(data21)) {
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate68(data21[i4], { instancePath: instancePath + "/profiles/" + i4, parentData: data21, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate68.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.customRules !== void 0 && func0.call(data, "customRules")) {
      let data23 = data.customRules;
      if (Array.isArray(data23)) {
        const len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data24 = data23[i5];
          if (typeof data24 !== "string" && !(data24 && typeof data24 == "object" && !Array.isArray(data24))) {
            const err30 = { instancePath: instancePath + "/customRules/" + i5, schemaPath: "#/properties/customRules/items/type", keyword: "type", params: { type: schema19.properties.customRules.items.type } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data24 === "string") {
            if (func63(data24) > 300) {
              const err31 = { instancePath: instancePath + "/customRules/" + i5, schemaPath: "#/properties/customRules/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (func63(data24) < 1) {
              const err32 = { instancePath: instancePath + "/customRules/" + i5, schemaPath: "#/properties/customRules/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.id === void 0 || !func0.call(data24, "id")) {
              const err33 = { instancePath: instancePath + "/customRules/" + i5, schemaPath: "#/properties/customRules/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data24.words === void 0 || !func0.call(data24, "words")) {
              const err34 = { instancePath: instancePath + "/customRules/" + i5, schemaPath: "#/properties/customRules/items/required", keyword: "required", params: { missingProperty: "words" } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key3 of Object.keys(data24)) {
              if (!(key3 === "id" || key3 === "level" || key3 === "from" || key3 === "select" || key3 === "where" || key3 === "must" || key3 === "schema" || key3 === "words")) {
                const err35 = { instancePath: instancePath + "/customRules/" + i5, schemaPath: "#/properties/customRules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data24.id !== void 0 && func0.call(data24, "id")) {
              if (!validate71(data24.id, { instancePath: instancePath + "/customRules/" + i5 + "/id", parentData: data24, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate71.errors);
                errors = vErrors.length;
              }
            }
            if (data24.level !== void 0 && func0.call(data24, "level")) {
              if (!validate61(data24.level, { instancePath: instancePath + "/customRules/" + i5 + "/level", parentData: data24, parentDataProperty: "level", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate61.errors);
                errors = vErrors.length;
              }
            }
            if (data24.from !== void 0 && func0.call(data24, "from")) {
              if (!validate55(data24.from, { instancePath: instancePath + "/customRules/" + i5 + "/from", parentData: data24, parentDataProperty: "from", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate55.errors);
                errors = vErrors.length;
              }
            }
            if (data24.select !== void 0 && func0.call(data24, "select")) {
              let data28 = data24.select;
              if (typeof data28 === "string") {
                if (func63(data28) > 200) {
                  const err36 = { instancePath: instancePath + "/customRules/" + i5 + "/select", schemaPath: "#/properties/customRules/items/properties/select/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (!pattern11.test(data28)) {
                  const err37 = { instancePath: instancePath + "/customRules/" + i5 + "/select", schemaPath: "#/properties/customRules/items/properties/select/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9]*(\\[\\*\\])?(\\.[A-Za-z][A-Za-z0-9]*(\\[\\*\\])?)*$" } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/customRules/" + i5 + "/select", schemaPath: "#/properties/customRules/items/properties/select/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data24.where !== void 0 && func0.call(data24, "where")) {
              let data29 = data24.where;
              if (Array.isArray(data29)) {
                const len6 = data29.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  if (!validate75(data29[i6], { instancePath: instancePath + "/customRules/" + i5 + "/where/" + i6, parentData: data29, parentDataProperty: i6, rootData, dynamicAnchors })) {
                    vErrors = added(vErrors, validate75.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/customRules/" + i5 + "/where", schemaPath: "#/properties/customRules/items/properties/where/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data24.must !== void 0 && func0.call(data24, "must")) {
              let data31 = data24.must;
              if (Array.isArray(data31)) {
                if (data31.length < 1) {
                  const err40 = { instancePath: instancePath + "/customRules/" + i5 + "/must", schemaPath: "#/properties/customRules/items/properties/must/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
                const len7 = data31.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  if (!validate75(data31[i7], { instancePath: instancePath + "/customRules/" + i5 + "/must/" + i7, parentData: data31, parentDataProperty: i7, rootData, dynamicAnchors })) {
                    vErrors = added(vErrors, validate75.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err41 = { instancePath: instancePath + "/customRules/" + i5 + "/must", schemaPath: "#/properties/customRules/items/properties/must/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data24.schema !== void 0 && func0.call(data24, "schema")) {
              if (!validate78(data24.schema, { instancePath: instancePath + "/customRules/" + i5 + "/schema", parentData: data24, parentDataProperty: "schema", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate78.errors);
                errors = vErrors.length;
              }
            }
            if (data24.words !== void 0 && func0.call(data24, "words")) {
              let data34 = data24.words;
              if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                if (data34.en === void 0 || !func0.call(data34, "en")) {
                  const err42 = { instancePath: instancePath + "/customRules/" + i5 + "/words", schemaPath: "#/properties/customRules/items/properties/words/required", keyword: "required", params: { missingProperty: "en" } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                for (const key4 of Object.keys(data34)) {
                  if (!(key4 === "en" || key4 === "fr" || key4 === "es" || key4 === "pt")) {
                    const err43 = { instancePath: instancePath + "/customRules/" + i5 + "/words", schemaPath: "#/properties/customRules/items/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                if (data34.en !== void 0 && func0.call(data34, "en")) {
                  if (!validate80(data34.en, { instancePath: instancePath + "/customRules/" + i5 + "/words/en", parentData: data34, parentDataProperty: "en", rootData, dynamicAnchors })) {
                    vErrors = added(vErrors, validate80.errors);
                    errors = vErrors.length;
                  }
                }
                if (data34.fr !== void 0 && func0.call(data34, "fr")) {
                  if (!validate80(data34.fr, { instancePath: instancePath + "/customRules/" + i5 + "/words/fr", parentData: data34, parentDataProperty: "fr", rootData, dynamicAnchors })) {
                    vErrors = added(vErrors, validate80.errors);
                    errors = vErrors.length;
                  }
                }
                if (data34.es !== void 0 && func0.call(data34, "es")) {
                  if (!validate80(data34.es, { instancePath: instancePath + "/customRules/" + i5 + "/words/es", parentData: data34, parentDataProperty: "es", rootData, dynamicAnchors })) {
                    vErrors = added(vErrors, validate80.errors);
                    errors = vErrors.length;
                  }
                }
                if (data34.pt !== void 0 && func0.call(data34, "pt")) {
                  if (!validate80(data34.pt, { instancePath: instancePath + "/customRules/" + i5 + "/words/pt", parentData: data34, parentDataProperty: "pt", rootData, dynamicAnchors })) {
                    vErrors = added(vErrors, validate80.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/customRules/" + i5 + "/words", schemaPath: "#/properties/customRules/items/properties/words/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/customRules", schemaPath: "#/properties/customRules/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateBaseline = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iuc === void 0 || !func0.call(data, "iuc")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "iuc" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.plans === void 0 || !func0.call(data, "plans")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plans" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "iuc" || key0 === "plans")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.iuc !== void 0 && func0.call(data, "iuc")) {
      let data0 = data.iuc;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/iuc", schemaPath: "#/properties/iuc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("baseline/1" !== data0) {
        const err4 = { instancePath: instancePath + "/iuc", schemaPath: "#/properties/iuc/const", keyword: "const", params: { allowedValue: "baseline/1" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.plans !== void 0 && func0.call(data, "plans")) {
      let data1 = data.plans;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.file === void 0 || !func0.call(data2, "file")) {
              const err5 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "file" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2.findings === void 0 || !func0.call(data2, "findings")) {
              const err6 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "findings" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 of Object.keys(data2)) {
              if (!(key1 === "file" || key1 === "id" || key1 === "findings")) {
                const err7 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data2.file !== void 0 && func0.call(data2, "file")) {
              let data3 = data2.file;
              if (typeof data3 === "string") {
                if (func63(data3) > 4e3) {
                  const err8 = { instancePath: instancePath + "/plans/" + i0 + "/file", schemaPath: "#/properties/plans/items/properties/file/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (func63(data3) < 1) {
                  const err9 = { instancePath: instancePath + "/plans/" + i0 + "/file", schemaPath: "#/properties/plans/items/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/plans/" + i0 + "/file", schemaPath: "#/properties/plans/items/properties/file/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.id !== void 0 && func0.call(data2, "id")) {
              let data4 = data2.id;
              if (typeof data4 === "string") {
                if (func63(data4) > 200) {
                  const err11 = { instancePath: instancePath + "/plans/" + i0 + "/id", schemaPath: "#/properties/plans/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (func63(data4) < 1) {
                  const err12 = { instancePath: instancePath + "/plans/" + i0 + "/id", schemaPath: "#/properties/plans/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/plans/" + i0 + "/id", schemaPath: "#/properties/plans/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data2.findings !== void 0 && func0.call(data2, "findings")) {
              let data5 = data2.findings;
              if (Array.isArray(data5)) {
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data6 = data5[i1];
                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    if (data6.rule === void 0 || !func0.call(data6, "rule")) {
                      const err14 = { instancePath: instancePath + "/plans/" + i0 + "/findings/" + i1, schemaPath: "#/properties/plans/items/properties/findings/items/required", keyword: "required", params: { missingProperty: "rule" } };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                    if (data6.path === void 0 || !func0.call(data6, "path")) {
                      const err15 = { instancePath: instancePath + "/plans/" + i0 + "/findings/" + i1, schemaPath: "#/properties/plans/items/properties/findings/items/required", keyword: "required", params: { missingProperty: "path" } };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                    if (data6.count === void 0 || !func0.call(data6, "count")) {
                      const err16 = { instancePath: instancePath + "/plans/" + i0 + "/findings/" + i1, schemaPath: "#/properties/plans/items/properties/findings/items/required", keyword: "required", params: { missingProperty: "count" } };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                    for (const key2 of Object.keys(data6)) {
                      if (!(key2 === "rule" || key2 === "path" || key2 === "count")) {
                        const err17 = { instancePath: instancePath + "/plans/" + i0 + "/findings/" + i1, schemaPath: "#/properties/plans/items/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                    }
                    if (data6.rule !== void 0 && func0.call(data6, "rule")) {
                      let data7 = data6.rule;
                      if (typeof data7 === "string") {
                        if (func63(data7) > 200) {
                          const err18 = { instancePath: instancePath + "/plans/" + i0 + "/findings/" + i1 + "/rule", schemaPath: "#/properties/plans/items/properties/findings/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 200 } };
                          if (vErrors === null) {
                            vErrors = [err18];
                          } else {
                            vErrors.push(err18);
                          }
                          errors++;
                        }
                        if (func63(data7) < 1) {
                          const err19 = { instancePath: instancePath + "/plans/" + i0 + "/findings/" + i1 + "/rule", schemaPath: "#/properties/plans/items/properties/findings/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err19];
                          } else {
                            vErrors.push(err19);
                          }
                          errors++;
                        }
                      } else {
                        const err20 = { instancePath: instancePath + "/plans/" + i0 + "/findings/" + i1 + "/rule", schemaPath: "#/properties/plans/items/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err20];
                        } else {
                          vErrors.push(err20);
                        }
                        errors++;
                      }
                    }
                    if (data6.path !== void 0 && func0.call(data6, "path")) {
                      let data8 = data6.path;
                      if (typeof data8 === "string") {
                        if (func63(data8) > 2e4) {
                          const err21 = { instancePath: instancePath + "/plans/" + i0 + "/findings/" + i1 + "/path", schemaPath: "#/properties/plans/items/properties/findings/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 2e4 } };
                          if (vErrors === null) {
                            vErrors = [err21];
                          } else {
                            vErrors.push(err21);
                          }
                          errors++;
                        }
                      } else {
                        const err22 = { instancePath: instancePath + "/plans/" + i0 + "/findings/" + i1 + "/path", schemaPath: "#/properties/plans/items/properties/findings/items/properties/path/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err22];
                        } else {
                          vErrors.push(err22);
                        }
                        errors++;
                      }
                    }
                    if (data6.count !== void 0 && func0.call(data6, "count")) {
                      let data9 = data6.count;
                      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                        const err23 = { instancePath: instancePath + "/plans/" + i0 + "/findings/" + i1 + "/count", schemaPath: "#/properties/plans/items/properties/findings/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                      if (typeof data9 == "number" && isFinite(data9)) {
                        if (data9 < 1 || isNaN(data9)) {
                          const err24 = { instancePath: instancePath + "/plans/" + i0 + "/findings/" + i1 + "/count", schemaPath: "#/properties/plans/items/properties/findings/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err24];
                          } else {
                            vErrors.push(err24);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err25 = { instancePath: instancePath + "/plans/" + i0 + "/findings/" + i1, schemaPath: "#/properties/plans/items/properties/findings/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
              } else {
                const err26 = { instancePath: instancePath + "/plans/" + i0 + "/findings", schemaPath: "#/properties/plans/items/properties/findings/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/plans/" + i0, schemaPath: "#/properties/plans/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function added(list, more) {
  if (list === null) return more;
  for (const error of more) list.push(error);
  return list;
}
export {
  validateBaseline,
  validateConfig
};
