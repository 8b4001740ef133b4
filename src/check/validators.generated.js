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

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var validatePlan = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:iuc:schema:plan:1", "type": "object", "additionalProperties": false, "required": ["iuc", "id", "title", "profile", "language", "status", "cities"], "properties": { "iuc": { "const": "plan/1", "type": "string" }, "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "title": { "$ref": "#/$defs/line" }, "subtitle": { "$ref": "#/$defs/line" }, "profile": { "$ref": "#/$defs/id" }, "language": { "$ref": "#/$defs/languageTag" }, "status": { "$ref": "#/$defs/status" }, "version": { "type": "string", "minLength": 1, "maxLength": 40 }, "nextRevision": { "$ref": "#/$defs/date" }, "currency": { "$ref": "#/$defs/currencies" }, "themes": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/themes" }, "uniqueItems": true }, "priority": { "$ref": "#/$defs/prose" }, "summary": { "$ref": "#/$defs/prose" }, "foreword": { "$ref": "#/$defs/prose" }, "authors": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "contact": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "period": { "$ref": "#/$defs/period" }, "process": { "$ref": "#/$defs/process" }, "adoption": { "type": "object", "additionalProperties": false, "properties": { "body": { "$ref": "#/$defs/line" }, "date": { "$ref": "#/$defs/date" }, "document": { "$ref": "#/$defs/line" }, "url": { "$ref": "#/$defs/url" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "funded": { "type": "object", "additionalProperties": false, "properties": { "date": { "$ref": "#/$defs/date" }, "note": { "$ref": "#/$defs/line" } } }, "started": { "type": "object", "additionalProperties": false, "properties": { "date": { "$ref": "#/$defs/date" }, "note": { "$ref": "#/$defs/line" } } }, "publication": { "type": "object", "additionalProperties": false, "properties": { "date": { "$ref": "#/$defs/date" }, "url": { "$ref": "#/$defs/url" }, "licence": { "$ref": "#/$defs/line" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "cities": { "type": "array", "items": { "$ref": "#/$defs/city" }, "minItems": 1 }, "pairing": { "$ref": "#/$defs/pairing" }, "context": { "$ref": "#/$defs/context" }, "problems": { "type": "array", "items": { "$ref": "#/$defs/problem" } }, "vision": { "$ref": "#/$defs/vision" }, "objectives": { "type": "array", "items": { "$ref": "#/$defs/objective" } }, "integration": { "$ref": "#/$defs/integration" }, "stakeholders": { "type": "array", "items": { "$ref": "#/$defs/stakeholder" } }, "people": { "type": "array", "items": { "$ref": "#/$defs/person" } }, "localGroup": { "$ref": "#/$defs/localGroup" }, "meetings": { "type": "array", "items": { "$ref": "#/$defs/meeting" } }, "actions": { "type": "array", "items": { "$ref": "#/$defs/action" } }, "sharedCosts": { "type": "array", "items": { "$ref": "#/$defs/sharedCost" } }, "funding": { "type": "array", "items": { "$ref": "#/$defs/funding" } }, "rates": { "type": "array", "items": { "$ref": "#/$defs/rate" } }, "budget": { "$ref": "#/$defs/budget" }, "indicators": { "type": "array", "items": { "$ref": "#/$defs/indicator" } }, "risks": { "type": "array", "items": { "$ref": "#/$defs/risk" } }, "tests": { "type": "array", "items": { "$ref": "#/$defs/test" } }, "governance": { "$ref": "#/$defs/governance" }, "monitoring": { "$ref": "#/$defs/monitoring" }, "exchanges": { "type": "array", "items": { "$ref": "#/$defs/exchange" } }, "learnings": { "type": "array", "items": { "$ref": "#/$defs/learning" } }, "commitments": { "type": "array", "items": { "$ref": "#/$defs/commitment" } }, "alignments": { "type": "array", "items": { "$ref": "#/$defs/alignment" } }, "selfAssessments": { "type": "array", "items": { "$ref": "#/$defs/selfAssessment" } }, "residuals": { "type": "array", "items": { "$ref": "#/$defs/residual" } }, "references": { "type": "array", "items": { "$ref": "#/$defs/source" } }, "history": { "type": "array", "items": { "$ref": "#/$defs/change" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } }, "$defs": { "city": { "type": "object", "additionalProperties": false, "required": ["id", "name", "country"], "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "$ref": "#/$defs/line" }, "country": { "$ref": "#/$defs/countries" }, "kind": { "type": "string", "enum": ["city", "town", "metropolitan", "grouping", "region", "department", "association"] }, "region": { "$ref": "#/$defs/line" }, "population": { "$ref": "#/$defs/figure" }, "area": { "$ref": "#/$defs/figure" }, "nuts": { "type": "string", "pattern": "^[A-Z]{2}[A-Z0-9]{0,3}$" }, "lau": { "type": "string", "pattern": "^[A-Za-z0-9_-]+$" }, "degurba": { "type": "integer", "minimum": 1, "maximum": 3 }, "members": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/line" }, "country": { "$ref": "#/$defs/countries" }, "population": { "$ref": "#/$defs/figure" } } } }, "website": { "$ref": "#/$defs/url" }, "electionDate": { "$ref": "#/$defs/date" }, "languages": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/languageTag" }, "uniqueItems": true }, "description": { "$ref": "#/$defs/prose" }, "offers": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "seeks": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "figure": { "type": "object", "additionalProperties": false, "properties": { "value": { "type": "number" }, "year": { "$ref": "#/$defs/date" }, "approximate": { "type": "boolean" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "gaps": { "$ref": "#/$defs/gaps" }, "asWritten": { "$ref": "#/$defs/asWritten" } } }, "quantity": { "type": "object", "additionalProperties": false, "properties": { "value": { "type": "number" }, "min": { "type": "number" }, "max": { "type": "number" }, "unit": { "$ref": "#/$defs/line" }, "approximate": { "type": "boolean" } }, "minProperties": 1 }, "policy": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/line" }, "level": { "type": "string", "enum": ["local", "regional", "national", "eu", "global", "international"] }, "year": { "$ref": "#/$defs/date" }, "relation": { "type": "string", "enum": ["builds-on", "complements", "conflicts"] }, "url": { "$ref": "#/$defs/url" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "keyFact": { "type": "object", "additionalProperties": false, "required": ["label"], "properties": { "id": { "$ref": "#/$defs/id" }, "label": { "$ref": "#/$defs/line" }, "value": { "$ref": "#/$defs/reading" }, "unit": { "$ref": "#/$defs/line" }, "year": { "$ref": "#/$defs/date" }, "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "context": { "type": "object", "additionalProperties": false, "properties": { "territory": { "type": "object", "additionalProperties": false, "properties": { "scale": { "type": "string", "enum": ["site", "neighbourhood", "municipality", "functional-area", "region"] }, "description": { "$ref": "#/$defs/prose" }, "map": { "$ref": "#/$defs/url" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "description": { "$ref": "#/$defs/prose" }, "needs": { "$ref": "#/$defs/prose" }, "potential": { "$ref": "#/$defs/prose" }, "keyFacts": { "type": "array", "items": { "$ref": "#/$defs/keyFact" } }, "swot": { "type": "object", "additionalProperties": false, "properties": { "strengths": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "weaknesses": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "opportunities": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "threats": { "type": "array", "items": { "$ref": "#/$defs/line" } } } }, "pestle": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["dimension", "factor"], "properties": { "dimension": { "type": "string", "enum": ["political", "economic", "social", "technological", "legal", "environmental", "institutional"] }, "factor": { "$ref": "#/$defs/line" }, "effect": { "$ref": "#/$defs/line" }, "response": { "$ref": "#/$defs/line" } } } }, "policies": { "type": "array", "items": { "$ref": "#/$defs/policy" } }, "consultedOn": { "$ref": "#/$defs/date" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "problem": { "type": "object", "additionalProperties": false, "required": ["id", "text", "kind"], "properties": { "id": { "$ref": "#/$defs/id" }, "text": { "$ref": "#/$defs/line" }, "kind": { "type": "string", "enum": ["problem", "cause", "effect"] }, "parent": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "keyFacts": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "selected": { "type": "boolean" }, "outOfScope": { "$ref": "#/$defs/line" }, "solutions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "text": { "$ref": "#/$defs/line" }, "resources": { "$ref": "#/$defs/line" }, "retained": { "type": "boolean" } } } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "vision": { "type": "object", "additionalProperties": false, "properties": { "statement": { "$ref": "#/$defs/prose" }, "horizon": { "$ref": "#/$defs/date" }, "headline": { "$ref": "#/$defs/line" }, "subHeadlines": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "quotes": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "agreedAt": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "goalValue": { "type": "object", "additionalProperties": false, "properties": { "value": { "type": "number" }, "min": { "type": "number" }, "max": { "type": "number" }, "unit": { "$ref": "#/$defs/line" }, "by": { "$ref": "#/$defs/date" }, "note": { "$ref": "#/$defs/line" } } }, "objective": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "title": { "$ref": "#/$defs/line" }, "description": { "$ref": "#/$defs/prose" }, "level": { "type": "string", "enum": ["strategic", "specific"] }, "parent": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "addresses": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "area": { "$ref": "#/$defs/line" }, "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "results": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "id": { "$ref": "#/$defs/id" }, "text": { "$ref": "#/$defs/line" }, "gaps": { "$ref": "#/$defs/gaps" } } } }, "goal": { "type": "object", "additionalProperties": false, "properties": { "chosen": { "$ref": "#/$defs/goalValue" }, "asked": { "$ref": "#/$defs/goalValue" }, "expected": { "$ref": "#/$defs/goalValue" }, "relativeTo": { "$ref": "#/$defs/line" }, "note": { "$ref": "#/$defs/prose" } } }, "smart": { "type": "object", "additionalProperties": false, "properties": { "specific": { "$ref": "#/$defs/line" }, "measurable": { "$ref": "#/$defs/line" }, "achievable": { "$ref": "#/$defs/line" }, "relevant": { "$ref": "#/$defs/line" }, "timeBound": { "$ref": "#/$defs/line" } } }, "dueBy": { "$ref": "#/$defs/date" }, "dimensions": { "type": "array", "items": { "type": "string", "enum": ["economic", "social", "environmental", "physical"] }, "uniqueItems": true }, "policies": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "alignments": { "type": "array", "items": { "$ref": "#/$defs/alignment" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "alignment": { "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "$ref": "#/$defs/frameworkCode" }, "strength": { "type": "string", "enum": ["primary", "secondary"] }, "rationale": { "$ref": "#/$defs/prose" }, "indicator": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "stakeholder": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "$ref": "#/$defs/line" }, "kind": { "type": "string", "enum": ["body", "department", "company", "class", "role", "set"] }, "sector": { "type": "string", "enum": ["public", "private", "civic", "knowledge"] }, "level": { "type": "string", "enum": ["local", "regional", "national", "eu", "global", "international"] }, "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "within": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "members": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "legalForm": { "$ref": "#/$defs/line" }, "role": { "$ref": "#/$defs/line" }, "interest": { "$ref": "#/$defs/score" }, "power": { "$ref": "#/$defs/score" }, "interests": { "$ref": "#/$defs/prose" }, "howAffected": { "$ref": "#/$defs/prose" }, "capacity": { "$ref": "#/$defs/prose" }, "motivation": { "$ref": "#/$defs/prose" }, "approach": { "type": "string", "enum": ["manage-closely", "keep-satisfied", "keep-informed", "monitor"] }, "engagement": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "representsVulnerable": { "type": "boolean" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "person": { "type": "object", "additionalProperties": false, "required": ["id", "role"], "properties": { "id": { "$ref": "#/$defs/id" }, "role": { "$ref": "#/$defs/line" }, "body": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "name": { "$ref": "#/$defs/line" }, "email": { "type": "string", "pattern": "^[^@\\s]+@[^@\\s]+$", "maxLength": 254 }, "phone": { "type": "string", "pattern": "^[+0-9 ()/.-]{4,40}$" }, "public": { "type": "boolean" }, "notes": { "$ref": "#/$defs/line" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "owner": { "type": ["string", "object"], "pattern": "^[a-z][a-z0-9-]*$", "additionalProperties": false, "required": ["stakeholder"], "properties": { "stakeholder": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "role": { "$ref": "#/$defs/line" }, "certainty": { "type": "string", "enum": ["confirmed", "likely", "to-be-named"] }, "supporting": { "type": "boolean" } } }, "partner": { "type": ["string", "object"], "pattern": "^[a-z][a-z0-9-]*$", "additionalProperties": false, "required": ["stakeholder"], "properties": { "stakeholder": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "role": { "$ref": "#/$defs/line" }, "certainty": { "type": "string", "enum": ["confirmed", "likely", "to-be-named"] }, "supporting": { "type": "boolean" } } }, "dependency": { "type": ["string", "object"], "pattern": "^[a-z][a-z0-9-]*$", "additionalProperties": false, "required": ["action"], "properties": { "action": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "kind": { "type": "string", "enum": ["after", "enabled-by", "effect-through"] }, "note": { "$ref": "#/$defs/line" } } }, "phase": { "type": "object", "additionalProperties": false, "required": ["title"], "properties": { "title": { "$ref": "#/$defs/line" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/endDate" }, "money": { "$ref": "#/$defs/money" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "step": { "type": "object", "additionalProperties": false, "required": ["title"], "properties": { "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "title": { "$ref": "#/$defs/line" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/endDate" }, "responsible": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "milestone": { "type": "boolean" }, "dependsOn": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "done": { "$ref": "#/$defs/date" }, "notes": { "$ref": "#/$defs/prose" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "output": { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "id": { "$ref": "#/$defs/id" }, "text": { "$ref": "#/$defs/line" }, "quantity": { "$ref": "#/$defs/quantity" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "effect": { "type": "object", "additionalProperties": false, "required": ["what"], "properties": { "what": { "$ref": "#/$defs/line" }, "value": { "type": "number" }, "min": { "type": "number" }, "max": { "type": "number" }, "unit": { "$ref": "#/$defs/line" }, "per": { "type": "string", "enum": ["year", "total"] }, "years": { "$ref": "#/$defs/date" }, "assumption": { "$ref": "#/$defs/line" }, "relativeTo": { "$ref": "#/$defs/line" }, "approximate": { "type": "boolean" }, "asWritten": { "$ref": "#/$defs/asWritten" }, "notes": { "$ref": "#/$defs/line" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "cost": { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "label": { "$ref": "#/$defs/line" }, "kind": { "type": "string", "enum": ["capital", "staff", "services", "operating", "other"] }, "money": { "$ref": "#/$defs/money" }, "effort": { "type": "object", "additionalProperties": false, "required": ["fte"], "properties": { "fte": { "type": "number", "minimum": 0 }, "years": { "type": "number", "exclusiveMinimum": 0 } } }, "year": { "$ref": "#/$defs/date" }, "recurring": { "type": "boolean" }, "carrier": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "confidence": { "type": "string", "enum": ["early-estimate", "estimate", "quote", "contract"] }, "notes": { "$ref": "#/$defs/prose" }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "allocation": { "type": "object", "additionalProperties": false, "required": ["source"], "properties": { "id": { "$ref": "#/$defs/id" }, "source": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "money": { "$ref": "#/$defs/money" }, "state": { "type": "string", "enum": ["identified", "applied", "secured", "rejected"] }, "date": { "$ref": "#/$defs/date" }, "rankFit": { "type": "integer", "minimum": 1, "maximum": 5 }, "notes": { "$ref": "#/$defs/line" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "location": { "type": "object", "additionalProperties": false, "properties": { "description": { "$ref": "#/$defs/line" }, "spatialLevel": { "type": "string", "enum": ["site", "neighbourhood", "city", "functional-area", "region"] }, "outsideCity": { "type": "boolean" } } }, "action": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "title": { "$ref": "#/$defs/line" }, "description": { "$ref": "#/$defs/prose" }, "kind": { "type": "string", "enum": ["investment", "service", "policy", "regulation", "research", "feasibility", "capacity", "communication", "flanking", "pilot", "other"] }, "nature": { "type": "string", "enum": ["hard", "soft"] }, "scope": { "type": "array", "items": { "type": "string", "enum": ["mitigation", "adaptation", "social", "economic", "governance"] }, "uniqueItems": true }, "parent": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "cities": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "objectives": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "area": { "$ref": "#/$defs/line" }, "sectors": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/themes" }, "uniqueItems": true }, "owners": { "type": "array", "items": { "$ref": "#/$defs/owner" } }, "partners": { "type": "array", "items": { "$ref": "#/$defs/partner" } }, "contact": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "targetGroups": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "location": { "$ref": "#/$defs/location" }, "mandate": { "type": "string", "enum": ["own", "shared", "other"] }, "decisionNeeded": { "$ref": "#/$defs/line" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/endDate" }, "phases": { "type": "array", "items": { "$ref": "#/$defs/phase" } }, "steps": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "outputs": { "type": "array", "items": { "$ref": "#/$defs/output" } }, "effects": { "type": "array", "items": { "$ref": "#/$defs/effect" } }, "costs": { "type": "array", "items": { "$ref": "#/$defs/cost" } }, "allocations": { "type": "array", "items": { "$ref": "#/$defs/allocation" } }, "spent": { "type": "object", "additionalProperties": false, "required": ["money"], "properties": { "money": { "$ref": "#/$defs/money" }, "asOf": { "$ref": "#/$defs/date" } } }, "dependsOn": { "type": "array", "items": { "$ref": "#/$defs/dependency" } }, "readiness": { "type": "string", "enum": ["idea", "scoped", "designed", "approved", "ready", "running"] }, "status": { "type": "string", "enum": ["not-started", "in-progress", "paused", "done", "cancelled", "superseded"] }, "statusLabel": { "$ref": "#/$defs/line" }, "progress": { "type": "object", "additionalProperties": false, "properties": { "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "asOf": { "$ref": "#/$defs/date" }, "notes": { "$ref": "#/$defs/prose" } } }, "supersededBy": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "priority": { "type": "string", "enum": ["high", "medium", "low"] }, "policies": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "alignments": { "type": "array", "items": { "$ref": "#/$defs/alignment" } }, "noRisk": { "$ref": "#/$defs/line" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "sharedCost": { "type": "object", "additionalProperties": false, "required": ["id", "label"], "properties": { "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "label": { "$ref": "#/$defs/line" }, "kind": { "type": "string", "enum": ["capital", "staff", "services", "operating", "other"] }, "money": { "$ref": "#/$defs/money" }, "actions": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "year": { "$ref": "#/$defs/date" }, "recurring": { "type": "boolean" }, "confidence": { "type": "string", "enum": ["early-estimate", "estimate", "quote", "contract"] }, "allocations": { "type": "array", "items": { "$ref": "#/$defs/allocation" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "funding": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "$ref": "#/$defs/line" }, "provider": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^\\r\\n]+$" }, "level": { "type": "string", "enum": ["own", "regional", "national", "eu", "private", "philanthropic", "community", "international"] }, "instrument": { "type": "string", "enum": ["budget", "grant", "loan", "guarantee", "equity", "ppp", "fee", "in-kind", "crowdfunding", "bond", "contracting"] }, "programme": { "$ref": "#/$defs/line" }, "openUntil": { "$ref": "#/$defs/date" }, "rate": { "type": "number", "minimum": 0, "maximum": 100 }, "reimbursing": { "type": "boolean" }, "preFinancing": { "$ref": "#/$defs/line" }, "leverage": { "type": "number", "minimum": 0 }, "contact": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "rate": { "type": "object", "additionalProperties": false, "required": ["from", "to", "rate"], "properties": { "from": { "$ref": "#/$defs/currencies" }, "to": { "$ref": "#/$defs/currencies" }, "rate": { "type": "number", "exclusiveMinimum": 0 }, "asOf": { "$ref": "#/$defs/date" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } } } }, "budget": { "type": "object", "additionalProperties": false, "properties": { "stated": { "$ref": "#/$defs/money" }, "breakdown": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["label", "money"], "properties": { "label": { "$ref": "#/$defs/line" }, "money": { "$ref": "#/$defs/money" }, "actions": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } } } } }, "description": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "baseline": { "type": "object", "additionalProperties": false, "properties": { "value": { "$ref": "#/$defs/reading" }, "min": { "type": "number" }, "max": { "type": "number" }, "date": { "$ref": "#/$defs/date" }, "note": { "$ref": "#/$defs/line" }, "plan": { "$ref": "#/$defs/line" }, "approximate": { "type": "boolean" }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "target": { "type": "object", "additionalProperties": false, "properties": { "by": { "$ref": "#/$defs/date" }, "value": { "$ref": "#/$defs/reading" }, "min": { "type": "number" }, "max": { "type": "number" }, "trend": { "type": "string", "enum": ["up", "down", "hold"] }, "comparator": { "type": "string", "enum": ["at-least", "at-most", "about"] }, "relative": { "type": "boolean" }, "adopted": { "type": "boolean" }, "note": { "$ref": "#/$defs/line" }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "measurement": { "type": "object", "additionalProperties": false, "required": ["date"], "properties": { "date": { "$ref": "#/$defs/date" }, "value": { "$ref": "#/$defs/reading" }, "min": { "type": "number" }, "max": { "type": "number" }, "comment": { "$ref": "#/$defs/line" }, "group": { "$ref": "#/$defs/line" } } }, "indicatorPart": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "$ref": "#/$defs/line" }, "unit": { "$ref": "#/$defs/line" }, "baseline": { "$ref": "#/$defs/baseline" }, "targets": { "type": "array", "items": { "$ref": "#/$defs/target" } }, "values": { "type": "array", "items": { "$ref": "#/$defs/measurement" } }, "gaps": { "$ref": "#/$defs/gaps" } } }, "indicator": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "name": { "$ref": "#/$defs/line" }, "kind": { "type": "string", "enum": ["output", "result", "impact"] }, "measure": { "type": "string", "enum": ["unit", "percent", "nominal", "ordinal", "qualitative"] }, "unit": { "$ref": "#/$defs/line" }, "definition": { "$ref": "#/$defs/prose" }, "direction": { "type": "string", "enum": ["increase", "decrease", "maintain"] }, "measures": { "type": ["string", "array"], "pattern": "^all-actions$", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "baseline": { "$ref": "#/$defs/baseline" }, "targets": { "type": "array", "items": { "$ref": "#/$defs/target" } }, "values": { "type": "array", "items": { "$ref": "#/$defs/measurement" } }, "parts": { "type": "array", "items": { "$ref": "#/$defs/indicatorPart" } }, "per": { "type": "string", "enum": ["year", "total"] }, "source": { "$ref": "#/$defs/line" }, "method": { "$ref": "#/$defs/prose" }, "frequency": { "type": "string", "enum": ["monthly", "quarterly", "half-yearly", "yearly", "every-two-years", "every-three-years", "every-four-years", "every-five-years", "once", "continuous"] }, "responsible": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "disaggregation": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "frameworkRef": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 60 } }, "attribution": { "$ref": "#/$defs/prose" }, "suggested": { "type": "boolean" }, "afterPlan": { "$ref": "#/$defs/line" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "risk": { "type": "object", "additionalProperties": false, "required": ["id", "description"], "properties": { "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "description": { "$ref": "#/$defs/line" }, "kind": { "type": "string", "enum": ["risk", "barrier", "success-factor"] }, "category": { "type": "string", "enum": ["political", "financial", "social", "economic", "environmental", "organisational", "technical", "legal"] }, "likelihood": { "$ref": "#/$defs/score" }, "impact": { "$ref": "#/$defs/score" }, "mitigation": { "$ref": "#/$defs/prose" }, "contingency": { "$ref": "#/$defs/prose" }, "trigger": { "$ref": "#/$defs/line" }, "owner": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "actions": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "status": { "type": "string", "enum": ["open", "closed"] }, "reviewed": { "$ref": "#/$defs/date" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "meeting": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/line" }, "date": { "$ref": "#/$defs/date" }, "kind": { "type": "string", "enum": ["local-group", "consultation", "transnational", "peer-review", "council", "other"] }, "purpose": { "$ref": "#/$defs/line" }, "draftDiscussed": { "type": "boolean" }, "online": { "type": "boolean" }, "attendees": { "type": "integer", "minimum": 0 }, "participants": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "output": { "$ref": "#/$defs/prose" }, "decisions": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "localGroup": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/line" }, "coordinator": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "coordinatorTime": { "type": "number", "minimum": 0, "maximum": 20 }, "deputy": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "chair": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "members": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["stakeholder"], "properties": { "stakeholder": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "person": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "role": { "$ref": "#/$defs/line" }, "since": { "$ref": "#/$defs/date" }, "until": { "$ref": "#/$defs/date" }, "gender": { "type": "string", "enum": ["woman", "man", "other"] } } } }, "terms": { "$ref": "#/$defs/prose" }, "continuity": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "assessmentItem": { "type": "object", "additionalProperties": false, "required": ["aspect"], "properties": { "aspect": { "$ref": "#/$defs/id" }, "score": { "$ref": "#/$defs/score" }, "notApplicable": { "$ref": "#/$defs/line" }, "explanation": { "$ref": "#/$defs/prose" }, "evidence": { "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "improvement": { "$ref": "#/$defs/prose" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "integrationAssessment": { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "date": { "$ref": "#/$defs/date" }, "assessor": { "type": "string", "enum": ["self", "peer", "expert"] }, "items": { "type": "array", "items": { "$ref": "#/$defs/assessmentItem" } }, "comment": { "$ref": "#/$defs/prose" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "integration": { "type": "object", "additionalProperties": false, "properties": { "approach": { "$ref": "#/$defs/prose" }, "assessments": { "type": "array", "items": { "$ref": "#/$defs/integrationAssessment" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "selfAssessment": { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "subject": { "type": "string", "enum": ["plan", "group"] }, "date": { "$ref": "#/$defs/date" }, "by": { "$ref": "#/$defs/line" }, "criteria": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["criterion"], "properties": { "criterion": { "$ref": "#/$defs/line" }, "score": { "$ref": "#/$defs/score" }, "comment": { "$ref": "#/$defs/prose" }, "improvement": { "$ref": "#/$defs/prose" } } } }, "strengths": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "weaknesses": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "suggestions": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "response": { "$ref": "#/$defs/prose" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "governance": { "type": "object", "additionalProperties": false, "properties": { "leadDepartment": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "politicalSponsor": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "steering": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/line" }, "members": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "frequency": { "$ref": "#/$defs/line" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "coordinationTime": { "type": "number", "minimum": 0 }, "decisionRules": { "$ref": "#/$defs/prose" }, "reporting": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["to"], "properties": { "to": { "$ref": "#/$defs/line" }, "frequency": { "$ref": "#/$defs/line" } } } }, "communication": { "$ref": "#/$defs/prose" }, "description": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "monitoring": { "type": "object", "additionalProperties": false, "properties": { "responsible": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "reviewFrequency": { "$ref": "#/$defs/line" }, "reportFormat": { "$ref": "#/$defs/line" }, "midTermReview": { "$ref": "#/$defs/date" }, "evaluation": { "$ref": "#/$defs/prose" }, "publicReporting": { "type": "boolean" }, "description": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "test": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/line" }, "hypothesis": { "$ref": "#/$defs/prose" }, "description": { "$ref": "#/$defs/prose" }, "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/endDate" }, "participants": { "$ref": "#/$defs/line" }, "cost": { "$ref": "#/$defs/money" }, "successMeasure": { "$ref": "#/$defs/line" }, "result": { "$ref": "#/$defs/prose" }, "decision": { "type": "string", "enum": ["scale", "adapt", "drop"] }, "informs": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "pairing": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "#/$defs/id" }, "kind": { "type": "string", "enum": ["pair", "trio", "cluster", "regions", "network"] }, "programme": { "$ref": "#/$defs/line" }, "phase": { "$ref": "#/$defs/line" }, "region": { "$ref": "#/$defs/line" }, "period": { "$ref": "#/$defs/period" }, "priority": { "$ref": "#/$defs/prose" }, "themes": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/themes" }, "uniqueItems": true }, "partners": { "type": "array", "items": { "$ref": "#/$defs/city" } }, "coordinators": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["city", "by"], "properties": { "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "by": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } } } }, "matching": { "type": "object", "additionalProperties": false, "properties": { "criteria": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["criterion"], "properties": { "criterion": { "$ref": "#/$defs/line" }, "score": { "type": "number" }, "note": { "$ref": "#/$defs/line" } } } }, "score": { "type": "number" }, "note": { "$ref": "#/$defs/prose" } } }, "agreements": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["title"], "properties": { "title": { "$ref": "#/$defs/line" }, "date": { "$ref": "#/$defs/date" }, "signedBy": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "url": { "$ref": "#/$defs/url" } } } }, "languages": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/languageTag" }, "uniqueItems": true }, "transferable": { "$ref": "#/$defs/prose" }, "continuation": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "exchange": { "type": "object", "additionalProperties": false, "required": ["id", "kind"], "properties": { "id": { "$ref": "#/$defs/id" }, "kind": { "type": "string", "enum": ["study-visit", "staff-exchange", "online", "training", "seminar", "expert-mission", "memorandum", "event"] }, "title": { "$ref": "#/$defs/line" }, "host": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "guests": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" }, "place": { "$ref": "#/$defs/line" }, "purpose": { "$ref": "#/$defs/line" }, "participants": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "count": { "type": "integer", "minimum": 0 }, "who": { "$ref": "#/$defs/line" } } } }, "topics": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "visited": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "signatories": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "outcomes": { "$ref": "#/$defs/prose" }, "costBearer": { "$ref": "#/$defs/line" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "learning": { "type": "object", "additionalProperties": false, "required": ["id", "insight"], "properties": { "id": { "$ref": "#/$defs/id" }, "from": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "by": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "exchange": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "practice": { "$ref": "#/$defs/line" }, "insight": { "$ref": "#/$defs/prose" }, "use": { "type": "string", "enum": ["adopted", "adapted", "rejected", "pending"] }, "reason": { "$ref": "#/$defs/line" }, "usedIn": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "commitment": { "type": "object", "additionalProperties": false, "required": ["id", "stakeholder"], "properties": { "id": { "$ref": "#/$defs/id" }, "stakeholder": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "text": { "$ref": "#/$defs/line" }, "actions": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "kind": { "type": "string", "enum": ["money", "staff", "in-kind", "land", "data", "policy"] }, "money": { "$ref": "#/$defs/money" }, "state": { "type": "string", "enum": ["offered", "agreed", "signed", "delivered", "withdrawn"] }, "document": { "$ref": "#/$defs/line" }, "date": { "$ref": "#/$defs/date" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "residual": { "type": "object", "additionalProperties": false, "required": ["id", "what"], "properties": { "id": { "$ref": "#/$defs/id" }, "what": { "$ref": "#/$defs/line" }, "quantity": { "$ref": "#/$defs/quantity" }, "by": { "$ref": "#/$defs/date" }, "scenarios": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/line" }, "price": { "$ref": "#/$defs/money" }, "cost": { "$ref": "#/$defs/money" } } } }, "description": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "source": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/line" }, "publisher": { "$ref": "#/$defs/line" }, "year": { "$ref": "#/$defs/date" }, "url": { "$ref": "#/$defs/url" }, "accessed": { "$ref": "#/$defs/date" }, "licence": { "$ref": "#/$defs/line" }, "note": { "$ref": "#/$defs/prose" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "change": { "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "type": "string", "minLength": 1, "maxLength": 40 }, "date": { "$ref": "#/$defs/date" }, "summary": { "$ref": "#/$defs/line" }, "decidedAt": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } } }, "process": { "type": "object", "additionalProperties": false, "properties": { "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" }, "stages": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["stage"], "properties": { "stage": { "$ref": "#/$defs/id" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" }, "done": { "type": "boolean" }, "notes": { "$ref": "#/$defs/line" } } } }, "preparation": { "$ref": "#/$defs/prose" }, "delivery": { "$ref": "#/$defs/prose" }, "roadmap": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } }, "id": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "maxLength": 80 }, "code": { "type": "string", "minLength": 1, "maxLength": 60, "pattern": "^[^\\r\\n]+$" }, "line": { "type": ["string", "object"], "minLength": 1, "maxLength": 500, "pattern": "^[^\\r\\n]+$", "minProperties": 1, "additionalProperties": false, "patternProperties": { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^[^\\r\\n]+$" } } }, "languageTag": { "type": "string", "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$" }, "status": { "type": "string", "enum": ["roadmap", "draft", "consulted", "final", "adopted", "implementing", "closed"] }, "date": { "type": ["integer", "string", "array"], "minimum": 1900, "maximum": 2200, "pattern": "^((19|20|21)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?|(19|20|21)\\d{2}/(19|20|21)\\d{2}|M[1-9]\\d?|short|medium|long)$", "minItems": 1, "items": { "$ref": "#/$defs/moment" } }, "moment": { "type": ["integer", "string"], "minimum": 1900, "maximum": 2200, "pattern": "^((19|20|21)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?|(19|20|21)\\d{2}/(19|20|21)\\d{2}|M[1-9]\\d?|short|medium|long)$" }, "currencies": { "type": "string", "enum": ["AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "ATS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BEF", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BYR", "BZD", "CAD", "CDF", "CHF", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CYP", "CZK", "DEM", "DJF", "DKK", "DOP", "DZD", "EEK", "EGP", "ERN", "ESP", "ETB", "EUR", "FIM", "FJD", "FKP", "FRF", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GRD", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "IEP", "ILS", "INR", "IQD", "IRR", "ISK", "ITL", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LTL", "LUF", "LVL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MTL", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NLG", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PTE", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SIT", "SKK", "SLE", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG", "ZWL"] }, "themes": { "type": "string", "enum": ["mobility", "housing", "buildings", "energy", "climate-mitigation", "climate-adaptation", "heat", "disaster-risk", "circular-economy", "waste", "water", "green-blue", "air-quality", "food", "regeneration", "public-space", "urban-planning", "inclusion", "migration", "gender-equality", "youth", "ageing", "health", "safety", "education", "jobs-skills", "local-economy", "innovation", "digital", "culture-heritage", "tourism", "participation", "governance"] }, "prose": { "type": ["string", "object"], "minLength": 1, "minProperties": 1, "additionalProperties": false, "patternProperties": { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$": { "type": "string", "minLength": 1 } } }, "period": { "type": "object", "additionalProperties": false, "properties": { "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/endDate" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "endDate": { "type": ["integer", "string", "array"], "minimum": 1900, "maximum": 2200, "pattern": "^(((19|20|21)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?|(19|20|21)\\d{2}/(19|20|21)\\d{2}|M[1-9]\\d?|short|medium|long)|open|continuous)$", "minItems": 1, "items": { "$ref": "#/$defs/moment" } }, "gaps": { "type": "object", "propertyNames": { "pattern": "^[a-z][A-Za-z0-9]*$" }, "additionalProperties": { "$ref": "#/$defs/gap" } }, "gap": { "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "type": "string", "enum": ["tbd", "not-known", "not-in-source", "not-applicable", "confidential", "counted-in", "in-document"] }, "ref": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "note": { "$ref": "#/$defs/line" } } }, "url": { "type": "string", "pattern": "^https?://[^\\s]+$", "maxLength": 2e3 }, "citation": { "type": ["string", "object"], "pattern": "^[a-z][a-z0-9-]*$", "additionalProperties": false, "required": ["source"], "properties": { "source": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "at": { "$ref": "#/$defs/line" }, "wording": { "$ref": "#/$defs/line" } } }, "asWritten": { "type": "object", "propertyNames": { "pattern": "^[a-z][A-Za-z0-9]*$" }, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 500 } }, "extensions": { "type": "object" }, "countries": { "type": "string", "enum": ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW", "XK"] }, "reading": { "type": ["number", "string"], "minLength": 1, "maxLength": 300, "pattern": "^(?![+-]?\\d[\\d.,'\u2019\\s]*%?$)" }, "frameworkCode": { "type": "string", "pattern": "^(SDG|NUA|PARIS|SENDAI|UAEU|NLC|COM|PO):[A-Za-z0-9][A-Za-z0-9.-]*$" }, "score": { "type": "integer" }, "money": { "type": "object", "additionalProperties": false, "properties": { "amount": { "type": "number" }, "min": { "type": "number" }, "max": { "type": "number" }, "currency": { "$ref": "#/$defs/currencies" }, "per": { "type": "string", "enum": ["total", "year", "unit"] }, "times": { "type": "number", "exclusiveMinimum": 0 }, "unit": { "$ref": "#/$defs/line" }, "priceYear": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "vat": { "type": "string", "enum": ["included", "excluded"] }, "approximate": { "type": "boolean" }, "partial": { "type": "boolean" }, "asOf": { "$ref": "#/$defs/date" }, "notes": { "$ref": "#/$defs/line" }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" } }, "minProperties": 1 } } };
var func0 = Object.prototype.hasOwnProperty;
var func70 = require_ucs2length().default;
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
    if (func70(data) > 80) {
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
var pattern4 = new RegExp("^[^\\r\\n]+$", "u");
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
  if (typeof data === "string") {
    if (func70(data) > 60) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func70(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]+$" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = { "type": ["string", "object"], "minLength": 1, "maxLength": 500, "pattern": "^[^\\r\\n]+$", "minProperties": 1, "additionalProperties": false, "patternProperties": { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^[^\\r\\n]+$" } } };
var pattern6 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", "u");
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
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func70(data) > 500) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func70(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
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
      if (!pattern6.test(key0)) {
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
      if (pattern6.test(key1)) {
        let data0 = data[key1];
        if (typeof data0 === "string") {
          if (func70(data0) > 500) {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-%5BA-Z%5D%7B2%7D)%3F%24/maxLength", keyword: "maxLength", params: { limit: 500 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (func70(data0) < 1) {
            const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-%5BA-Z%5D%7B2%7D)%3F%24/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!pattern4.test(data0)) {
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
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
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
var schema24 = { "type": "string", "enum": ["roadmap", "draft", "consulted", "final", "adopted", "implementing", "closed"] };
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema25 = { "type": ["integer", "string", "array"], "minimum": 1900, "maximum": 2200, "pattern": "^((19|20|21)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?|(19|20|21)\\d{2}/(19|20|21)\\d{2}|M[1-9]\\d?|short|medium|long)$", "minItems": 1, "items": { "$ref": "#/$defs/moment" } };
var pattern10 = new RegExp("^((19|20|21)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?|(19|20|21)\\d{2}/(19|20|21)\\d{2}|M[1-9]\\d?|short|medium|long)$", "u");
var schema26 = { "type": ["integer", "string"], "minimum": 1900, "maximum": 2200, "pattern": "^((19|20|21)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?|(19|20|21)\\d{2}/(19|20|21)\\d{2}|M[1-9]\\d?|short|medium|long)$" };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema26.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2200 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1900 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^((19|20|21)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?|(19|20|21)\\d{2}/(19|20|21)\\d{2}|M[1-9]\\d?|short|medium|long)$" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2200 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1900 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^((19|20|21)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?|(19|20|21)\\d{2}/(19|20|21)\\d{2}|M[1-9]\\d?|short|medium|long)$" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate66(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema27 = { "type": "string", "enum": ["AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "ATS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BEF", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BYR", "BZD", "CAD", "CDF", "CHF", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CYP", "CZK", "DEM", "DJF", "DKK", "DOP", "DZD", "EEK", "EGP", "ERN", "ESP", "ETB", "EUR", "FIM", "FJD", "FKP", "FRF", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GRD", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "IEP", "ILS", "INR", "IQD", "IRR", "ISK", "ITL", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LTL", "LUF", "LVL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MTL", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NLG", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PTE", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SIT", "SKK", "SLE", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG", "ZWL"] };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
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
  if (!(data === "AED" || data === "AFN" || data === "ALL" || data === "AMD" || data === "ANG" || data === "AOA" || data === "ARS" || data === "ATS" || data === "AUD" || data === "AWG" || data === "AZN" || data === "BAM" || data === "BBD" || data === "BDT" || data === "BEF" || data === "BGN" || data === "BHD" || data === "BIF" || data === "BMD" || data === "BND" || data === "BOB" || data === "BRL" || data === "BSD" || data === "BTN" || data === "BWP" || data === "BYN" || data === "BYR" || data === "BZD" || data === "CAD" || data === "CDF" || data === "CHF" || data === "CLF" || data === "CLP" || data === "CNY" || data === "COP" || data === "COU" || data === "CRC" || data === "CUC" || data === "CUP" || data === "CVE" || data === "CYP" || data === "CZK" || data === "DEM" || data === "DJF" || data === "DKK" || data === "DOP" || data === "DZD" || data === "EEK" || data === "EGP" || data === "ERN" || data === "ESP" || data === "ETB" || data === "EUR" || data === "FIM" || data === "FJD" || data === "FKP" || data === "FRF" || data === "GBP" || data === "GEL" || data === "GHS" || data === "GIP" || data === "GMD" || data === "GNF" || data === "GRD" || data === "GTQ" || data === "GYD" || data === "HKD" || data === "HNL" || data === "HRK" || data === "HTG" || data === "HUF" || data === "IDR" || data === "IEP" || data === "ILS" || data === "INR" || data === "IQD" || data === "IRR" || data === "ISK" || data === "ITL" || data === "JMD" || data === "JOD" || data === "JPY" || data === "KES" || data === "KGS" || data === "KHR" || data === "KMF" || data === "KPW" || data === "KRW" || data === "KWD" || data === "KYD" || data === "KZT" || data === "LAK" || data === "LBP" || data === "LKR" || data === "LRD" || data === "LSL" || data === "LTL" || data === "LUF" || data === "LVL" || data === "LYD" || data === "MAD" || data === "MDL" || data === "MGA" || data === "MKD" || data === "MMK" || data === "MNT" || data === "MOP" || data === "MRU" || data === "MTL" || data === "MUR" || data === "MVR" || data === "MWK" || data === "MXN" || data === "MXV" || data === "MYR" || data === "MZN" || data === "NAD" || data === "NGN" || data === "NIO" || data === "NLG" || data === "NOK" || data === "NPR" || data === "NZD" || data === "OMR" || data === "PAB" || data === "PEN" || data === "PGK" || data === "PHP" || data === "PKR" || data === "PLN" || data === "PTE" || data === "PYG" || data === "QAR" || data === "RON" || data === "RSD" || data === "RUB" || data === "RWF" || data === "SAR" || data === "SBD" || data === "SCR" || data === "SDG" || data === "SEK" || data === "SGD" || data === "SHP" || data === "SIT" || data === "SKK" || data === "SLE" || data === "SLL" || data === "SOS" || data === "SRD" || data === "SSP" || data === "STN" || data === "SVC" || data === "SYP" || data === "SZL" || data === "THB" || data === "TJS" || data === "TMT" || data === "TND" || data === "TOP" || data === "TRY" || data === "TTD" || data === "TWD" || data === "TZS" || data === "UAH" || data === "UGX" || data === "USD" || data === "UYI" || data === "UYU" || data === "UYW" || data === "UZS" || data === "VED" || data === "VES" || data === "VND" || data === "VUV" || data === "WST" || data === "XAF" || data === "XCD" || data === "XCG" || data === "XOF" || data === "XPF" || data === "YER" || data === "ZAR" || data === "ZMW" || data === "ZWG" || data === "ZWL")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema28 = { "type": "string", "enum": ["mobility", "housing", "buildings", "energy", "climate-mitigation", "climate-adaptation", "heat", "disaster-risk", "circular-economy", "waste", "water", "green-blue", "air-quality", "food", "regeneration", "public-space", "urban-planning", "inclusion", "migration", "gender-equality", "youth", "ageing", "health", "safety", "education", "jobs-skills", "local-economy", "innovation", "digital", "culture-heritage", "tourism", "participation", "governance"] };
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
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "mobility" || data === "housing" || data === "buildings" || data === "energy" || data === "climate-mitigation" || data === "climate-adaptation" || data === "heat" || data === "disaster-risk" || data === "circular-economy" || data === "waste" || data === "water" || data === "green-blue" || data === "air-quality" || data === "food" || data === "regeneration" || data === "public-space" || data === "urban-planning" || data === "inclusion" || data === "migration" || data === "gender-equality" || data === "youth" || data === "ageing" || data === "health" || data === "safety" || data === "education" || data === "jobs-skills" || data === "local-economy" || data === "innovation" || data === "digital" || data === "culture-heritage" || data === "tourism" || data === "participation" || data === "governance")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema29 = { "type": ["string", "object"], "minLength": 1, "minProperties": 1, "additionalProperties": false, "patternProperties": { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$": { "type": "string", "minLength": 1 } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema29.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func70(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err2 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!pattern6.test(key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      if (pattern6.test(key1)) {
        let data0 = data[key1];
        if (typeof data0 === "string") {
          if (func70(data0) < 1) {
            const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-%5BA-Z%5D%7B2%7D)%3F%24/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-%5BA-Z%5D%7B2%7D)%3F%24/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema31 = { "type": ["integer", "string", "array"], "minimum": 1900, "maximum": 2200, "pattern": "^(((19|20|21)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?|(19|20|21)\\d{2}/(19|20|21)\\d{2}|M[1-9]\\d?|short|medium|long)|open|continuous)$", "minItems": 1, "items": { "$ref": "#/$defs/moment" } };
var pattern16 = new RegExp("^(((19|20|21)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?|(19|20|21)\\d{2}/(19|20|21)\\d{2}|M[1-9]\\d?|short|medium|long)|open|continuous)$", "u");
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema31.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2200 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1900 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(((19|20|21)\\d{2}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?|(19|20|21)\\d{2}/(19|20|21)\\d{2}|M[1-9]\\d?|short|medium|long)|open|continuous)$" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate66(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern17 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
var schema33 = { "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "type": "string", "enum": ["tbd", "not-known", "not-in-source", "not-applicable", "confidential", "counted-in", "in-document"] }, "ref": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "note": { "$ref": "#/$defs/line" } } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0 || !func0.call(data, "reason")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "reason" || key0 === "ref" || key0 === "note")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data0 = data.reason;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "tbd" || data0 === "not-known" || data0 === "not-in-source" || data0 === "not-applicable" || data0 === "confidential" || data0 === "counted-in" || data0 === "in-document")) {
        const err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema33.properties.reason.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.ref !== void 0 && func0.call(data, "ref")) {
      let data1 = data.ref;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err4 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note")) {
      if (!validate57(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
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
        if (!pattern17.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: key0 };
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
      if (!validate83(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "start" || key0 === "end" || key0 === "gaps")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      if (!validate65(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      if (!validate79(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema34 = { "type": "object", "additionalProperties": false, "properties": { "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" }, "stages": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["stage"], "properties": { "stage": { "$ref": "#/$defs/id" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" }, "done": { "type": "boolean" }, "notes": { "$ref": "#/$defs/line" } } } }, "preparation": { "$ref": "#/$defs/prose" }, "delivery": { "$ref": "#/$defs/prose" }, "roadmap": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
var schema35 = { "type": ["string", "object"], "pattern": "^[a-z][a-z0-9-]*$", "additionalProperties": false, "required": ["source"], "properties": { "source": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "at": { "$ref": "#/$defs/line" }, "wording": { "$ref": "#/$defs/line" } } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema35.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0 || !func0.call(data, "source")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "source" || key0 === "at" || key0 === "wording")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      let data0 = data.source;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      if (!validate57(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.wording !== void 0 && func0.call(data, "wording")) {
      if (!validate57(data.wording, { instancePath: instancePath + "/wording", parentData: data, parentDataProperty: "wording", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
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
        if (!pattern17.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" }, propertyName: key0 };
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
      if (typeof data0 === "string") {
        if (func70(data0) > 500) {
          const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func70(data0) < 1) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern21 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema34.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      if (!validate65(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      if (!validate65(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.stages !== void 0 && func0.call(data, "stages")) {
      let data2 = data.stages;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.stage === void 0 || !func0.call(data3, "stage")) {
              const err1 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "#/properties/stages/items/required", keyword: "required", params: { missingProperty: "stage" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            for (const key1 of Object.keys(data3)) {
              if (!(key1 === "stage" || key1 === "start" || key1 === "end" || key1 === "done" || key1 === "notes")) {
                const err2 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "#/properties/stages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (data3.stage !== void 0 && func0.call(data3, "stage")) {
              if (!validate53(data3.stage, { instancePath: instancePath + "/stages/" + i0 + "/stage", parentData: data3, parentDataProperty: "stage", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data3.start !== void 0 && func0.call(data3, "start")) {
              if (!validate65(data3.start, { instancePath: instancePath + "/stages/" + i0 + "/start", parentData: data3, parentDataProperty: "start", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data3.end !== void 0 && func0.call(data3, "end")) {
              if (!validate65(data3.end, { instancePath: instancePath + "/stages/" + i0 + "/end", parentData: data3, parentDataProperty: "end", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data3.done !== void 0 && func0.call(data3, "done")) {
              if (typeof data3.done !== "boolean") {
                const err3 = { instancePath: instancePath + "/stages/" + i0 + "/done", schemaPath: "#/properties/stages/items/properties/done/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data3.notes !== void 0 && func0.call(data3, "notes")) {
              if (!validate57(data3.notes, { instancePath: instancePath + "/stages/" + i0 + "/notes", parentData: data3, parentDataProperty: "notes", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err4 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "#/properties/stages/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.preparation !== void 0 && func0.call(data, "preparation")) {
      if (!validate73(data.preparation, { instancePath: instancePath + "/preparation", parentData: data, parentDataProperty: "preparation", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.delivery !== void 0 && func0.call(data, "delivery")) {
      if (!validate73(data.delivery, { instancePath: instancePath + "/delivery", parentData: data, parentDataProperty: "delivery", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.roadmap !== void 0 && func0.call(data, "roadmap")) {
      if (!validate73(data.roadmap, { instancePath: instancePath + "/roadmap", parentData: data, parentDataProperty: "roadmap", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data13 = data.sources;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate99(data13[i1], { instancePath: instancePath + "/sources/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data15 = data.tags;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (typeof data16 === "string") {
            if (!pattern21.test(data16)) {
              const err7 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        let i3 = data15.length;
        let j0;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data15[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
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
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern23 = new RegExp("^https?://[^\\s]+$", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func70(data) > 2e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern23.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" } };
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
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema39 = { "type": "object", "additionalProperties": false, "required": ["id", "name", "country"], "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "$ref": "#/$defs/line" }, "country": { "$ref": "#/$defs/countries" }, "kind": { "type": "string", "enum": ["city", "town", "metropolitan", "grouping", "region", "department", "association"] }, "region": { "$ref": "#/$defs/line" }, "population": { "$ref": "#/$defs/figure" }, "area": { "$ref": "#/$defs/figure" }, "nuts": { "type": "string", "pattern": "^[A-Z]{2}[A-Z0-9]{0,3}$" }, "lau": { "type": "string", "pattern": "^[A-Za-z0-9_-]+$" }, "degurba": { "type": "integer", "minimum": 1, "maximum": 3 }, "members": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/line" }, "country": { "$ref": "#/$defs/countries" }, "population": { "$ref": "#/$defs/figure" } } } }, "website": { "$ref": "#/$defs/url" }, "electionDate": { "$ref": "#/$defs/date" }, "languages": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/languageTag" }, "uniqueItems": true }, "description": { "$ref": "#/$defs/prose" }, "offers": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "seeks": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
var schema40 = { "type": "string", "enum": ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW", "XK"] };
var func27 = require_equal().default;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
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
  let valid0;
  valid0 = false;
  for (const v0 of schema40.enum) {
    if (func27(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "year" || key0 === "approximate" || key0 === "sources" || key0 === "gaps" || key0 === "asWritten")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      if (!validate65(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.approximate !== void 0 && func0.call(data, "approximate")) {
      if (typeof data.approximate !== "boolean") {
        const err2 = { instancePath: instancePath + "/approximate", schemaPath: "#/properties/approximate/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data3 = data.sources;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate99(data3[i0], { instancePath: instancePath + "/sources/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
validate129.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern24 = new RegExp("^[A-Z]{2}[A-Z0-9]{0,3}$", "u");
var pattern25 = new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.country === void 0 || !func0.call(data, "country")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema39.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate57(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0 && func0.call(data, "country")) {
      if (!validate126(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data3 === "city" || data3 === "town" || data3 === "metropolitan" || data3 === "grouping" || data3 === "region" || data3 === "department" || data3 === "association")) {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema39.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.region !== void 0 && func0.call(data, "region")) {
      if (!validate57(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.population !== void 0 && func0.call(data, "population")) {
      if (!validate129(data.population, { instancePath: instancePath + "/population", parentData: data, parentDataProperty: "population", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
    if (data.area !== void 0 && func0.call(data, "area")) {
      if (!validate129(data.area, { instancePath: instancePath + "/area", parentData: data, parentDataProperty: "area", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate129.errors);
        errors = vErrors.length;
      }
    }
    if (data.nuts !== void 0 && func0.call(data, "nuts")) {
      let data7 = data.nuts;
      if (typeof data7 === "string") {
        if (!pattern24.test(data7)) {
          const err6 = { instancePath: instancePath + "/nuts", schemaPath: "#/properties/nuts/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}[A-Z0-9]{0,3}$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/nuts", schemaPath: "#/properties/nuts/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.lau !== void 0 && func0.call(data, "lau")) {
      let data8 = data.lau;
      if (typeof data8 === "string") {
        if (!pattern25.test(data8)) {
          const err8 = { instancePath: instancePath + "/lau", schemaPath: "#/properties/lau/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/lau", schemaPath: "#/properties/lau/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.degurba !== void 0 && func0.call(data, "degurba")) {
      let data9 = data.degurba;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err10 = { instancePath: instancePath + "/degurba", schemaPath: "#/properties/degurba/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 3 || isNaN(data9)) {
          const err11 = { instancePath: instancePath + "/degurba", schemaPath: "#/properties/degurba/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err12 = { instancePath: instancePath + "/degurba", schemaPath: "#/properties/degurba/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.members !== void 0 && func0.call(data, "members")) {
      let data10 = data.members;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.name === void 0 || !func0.call(data11, "name")) {
              const err13 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key1 of Object.keys(data11)) {
              if (!(key1 === "name" || key1 === "country" || key1 === "population")) {
                const err14 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data11.name !== void 0 && func0.call(data11, "name")) {
              if (!validate57(data11.name, { instancePath: instancePath + "/members/" + i0 + "/name", parentData: data11, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data11.country !== void 0 && func0.call(data11, "country")) {
              if (!validate126(data11.country, { instancePath: instancePath + "/members/" + i0 + "/country", parentData: data11, parentDataProperty: "country", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate126.errors);
                errors = vErrors.length;
              }
            }
            if (data11.population !== void 0 && func0.call(data11, "population")) {
              if (!validate129(data11.population, { instancePath: instancePath + "/members/" + i0 + "/population", parentData: data11, parentDataProperty: "population", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate129.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.website !== void 0 && func0.call(data, "website")) {
      if (!validate112(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.electionDate !== void 0 && func0.call(data, "electionDate")) {
      if (!validate65(data.electionDate, { instancePath: instancePath + "/electionDate", parentData: data, parentDataProperty: "electionDate", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== void 0 && func0.call(data, "languages")) {
      let data17 = data.languages;
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (typeof data18 !== "string") {
            const err17 = { instancePath: instancePath + "/languages/" + i1, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (!validate61(data18, { instancePath: instancePath + "/languages/" + i1, parentData: data17, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
        let i2 = data17.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data17[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err18 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate73(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.offers !== void 0 && func0.call(data, "offers")) {
      let data20 = data.offers;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate57(data20[i3], { instancePath: instancePath + "/offers/" + i3, parentData: data20, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.seeks !== void 0 && func0.call(data, "seeks")) {
      let data22 = data.seeks;
      if (Array.isArray(data22)) {
        const len3 = data22.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate57(data22[i4], { instancePath: instancePath + "/seeks/" + i4, parentData: data22, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/seeks", schemaPath: "#/properties/seeks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data25 = data.sources;
      if (Array.isArray(data25)) {
        const len4 = data25.length;
        for (let i5 = 0; i5 < len4; i5++) {
          if (!validate99(data25[i5], { instancePath: instancePath + "/sources/" + i5, parentData: data25, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data27 = data.tags;
      if (Array.isArray(data27)) {
        const len5 = data27.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data28 = data27[i6];
          if (typeof data28 === "string") {
            if (!pattern21.test(data28)) {
              const err23 = { instancePath: instancePath + "/tags/" + i6, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/tags/" + i6, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        let i7 = data27.length;
        let j1;
        if (i7 > 1) {
          const indices1 = {};
          for (; i7--; ) {
            let item1 = data27[i7];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err25 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j1 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
              break;
            }
            indices1[item1] = i7;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "#/$defs/id" }, "kind": { "type": "string", "enum": ["pair", "trio", "cluster", "regions", "network"] }, "programme": { "$ref": "#/$defs/line" }, "phase": { "$ref": "#/$defs/line" }, "region": { "$ref": "#/$defs/line" }, "period": { "$ref": "#/$defs/period" }, "priority": { "$ref": "#/$defs/prose" }, "themes": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/themes" }, "uniqueItems": true }, "partners": { "type": "array", "items": { "$ref": "#/$defs/city" } }, "coordinators": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["city", "by"], "properties": { "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "by": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } } } }, "matching": { "type": "object", "additionalProperties": false, "properties": { "criteria": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["criterion"], "properties": { "criterion": { "$ref": "#/$defs/line" }, "score": { "type": "number" }, "note": { "$ref": "#/$defs/line" } } } }, "score": { "type": "number" }, "note": { "$ref": "#/$defs/prose" } } }, "agreements": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["title"], "properties": { "title": { "$ref": "#/$defs/line" }, "date": { "$ref": "#/$defs/date" }, "signedBy": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "url": { "$ref": "#/$defs/url" } } } }, "languages": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/languageTag" }, "uniqueItems": true }, "transferable": { "$ref": "#/$defs/prose" }, "continuation": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema42.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "pair" || data1 === "trio" || data1 === "cluster" || data1 === "regions" || data1 === "network")) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema42.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.programme !== void 0 && func0.call(data, "programme")) {
      if (!validate57(data.programme, { instancePath: instancePath + "/programme", parentData: data, parentDataProperty: "programme", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.phase !== void 0 && func0.call(data, "phase")) {
      if (!validate57(data.phase, { instancePath: instancePath + "/phase", parentData: data, parentDataProperty: "phase", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.region !== void 0 && func0.call(data, "region")) {
      if (!validate57(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.period !== void 0 && func0.call(data, "period")) {
      if (!validate77(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.priority !== void 0 && func0.call(data, "priority")) {
      if (!validate73(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.themes !== void 0 && func0.call(data, "themes")) {
      let data7 = data.themes;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 !== "string") {
            const err4 = { instancePath: instancePath + "/themes/" + i0, schemaPath: "#/properties/themes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!validate71(data8, { instancePath: instancePath + "/themes/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data7.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data7[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err5 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.partners !== void 0 && func0.call(data, "partners")) {
      let data9 = data.partners;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate123(data9[i2], { instancePath: instancePath + "/partners/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate123.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.coordinators !== void 0 && func0.call(data, "coordinators")) {
      let data11 = data.coordinators;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data12 = data11[i3];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.city === void 0 || !func0.call(data12, "city")) {
              const err8 = { instancePath: instancePath + "/coordinators/" + i3, schemaPath: "#/properties/coordinators/items/required", keyword: "required", params: { missingProperty: "city" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data12.by === void 0 || !func0.call(data12, "by")) {
              const err9 = { instancePath: instancePath + "/coordinators/" + i3, schemaPath: "#/properties/coordinators/items/required", keyword: "required", params: { missingProperty: "by" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 of Object.keys(data12)) {
              if (!(key1 === "city" || key1 === "by")) {
                const err10 = { instancePath: instancePath + "/coordinators/" + i3, schemaPath: "#/properties/coordinators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data12.city !== void 0 && func0.call(data12, "city")) {
              let data13 = data12.city;
              if (typeof data13 === "string") {
                if (!pattern3.test(data13)) {
                  const err11 = { instancePath: instancePath + "/coordinators/" + i3 + "/city", schemaPath: "#/properties/coordinators/items/properties/city/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/coordinators/" + i3 + "/city", schemaPath: "#/properties/coordinators/items/properties/city/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data12.by !== void 0 && func0.call(data12, "by")) {
              let data14 = data12.by;
              if (typeof data14 === "string") {
                if (!pattern3.test(data14)) {
                  const err13 = { instancePath: instancePath + "/coordinators/" + i3 + "/by", schemaPath: "#/properties/coordinators/items/properties/by/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/coordinators/" + i3 + "/by", schemaPath: "#/properties/coordinators/items/properties/by/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/coordinators/" + i3, schemaPath: "#/properties/coordinators/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/coordinators", schemaPath: "#/properties/coordinators/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.matching !== void 0 && func0.call(data, "matching")) {
      let data15 = data.matching;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key2 of Object.keys(data15)) {
          if (!(key2 === "criteria" || key2 === "score" || key2 === "note")) {
            const err17 = { instancePath: instancePath + "/matching", schemaPath: "#/properties/matching/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data15.criteria !== void 0 && func0.call(data15, "criteria")) {
          let data16 = data15.criteria;
          if (Array.isArray(data16)) {
            const len3 = data16.length;
            for (let i4 = 0; i4 < len3; i4++) {
              let data17 = data16[i4];
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (data17.criterion === void 0 || !func0.call(data17, "criterion")) {
                  const err18 = { instancePath: instancePath + "/matching/criteria/" + i4, schemaPath: "#/properties/matching/properties/criteria/items/required", keyword: "required", params: { missingProperty: "criterion" } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                for (const key3 of Object.keys(data17)) {
                  if (!(key3 === "criterion" || key3 === "score" || key3 === "note")) {
                    const err19 = { instancePath: instancePath + "/matching/criteria/" + i4, schemaPath: "#/properties/matching/properties/criteria/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (data17.criterion !== void 0 && func0.call(data17, "criterion")) {
                  if (!validate57(data17.criterion, { instancePath: instancePath + "/matching/criteria/" + i4 + "/criterion", parentData: data17, parentDataProperty: "criterion", rootData, dynamicAnchors })) {
                    vErrors = added(vErrors, validate57.errors);
                    errors = vErrors.length;
                  }
                }
                if (data17.score !== void 0 && func0.call(data17, "score")) {
                  let data19 = data17.score;
                  if (!(typeof data19 == "number" && isFinite(data19))) {
                    const err20 = { instancePath: instancePath + "/matching/criteria/" + i4 + "/score", schemaPath: "#/properties/matching/properties/criteria/items/properties/score/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data17.note !== void 0 && func0.call(data17, "note")) {
                  if (!validate57(data17.note, { instancePath: instancePath + "/matching/criteria/" + i4 + "/note", parentData: data17, parentDataProperty: "note", rootData, dynamicAnchors })) {
                    vErrors = added(vErrors, validate57.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/matching/criteria/" + i4, schemaPath: "#/properties/matching/properties/criteria/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/matching/criteria", schemaPath: "#/properties/matching/properties/criteria/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data15.score !== void 0 && func0.call(data15, "score")) {
          let data21 = data15.score;
          if (!(typeof data21 == "number" && isFinite(data21))) {
            const err23 = { instancePath: instancePath + "/matching/score", schemaPath: "#/properties/matching/properties/score/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data15.note !== void 0 && func0.call(data15, "note")) {
          if (!validate73(data15.note, { instancePath: instancePath + "/matching/note", parentData: data15, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/matching", schemaPath: "#/properties/matching/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.agreements !== void 0 && func0.call(data, "agreements")) {
      let data23 = data.agreements;
      if (Array.isArray(data23)) {
        const len4 = data23.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data24 = data23[i5];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.title === void 0 || !func0.call(data24, "title")) {
              const err25 = { instancePath: instancePath + "/agreements/" + i5, schemaPath: "#/properties/agreements/items/required", keyword: "required", params: { missingProperty: "title" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            for (const key4 of Object.keys(data24)) {
              if (!(key4 === "title" || key4 === "date" || key4 === "signedBy" || key4 === "url")) {
                const err26 = { instancePath: instancePath + "/agreements/" + i5, schemaPath: "#/properties/agreements/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data24.title !== void 0 && func0.call(data24, "title")) {
              if (!validate57(data24.title, { instancePath: instancePath + "/agreements/" + i5 + "/title", parentData: data24, parentDataProperty: "title", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data24.date !== void 0 && func0.call(data24, "date")) {
              if (!validate65(data24.date, { instancePath: instancePath + "/agreements/" + i5 + "/date", parentData: data24, parentDataProperty: "date", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data24.signedBy !== void 0 && func0.call(data24, "signedBy")) {
              let data27 = data24.signedBy;
              if (Array.isArray(data27)) {
                const len5 = data27.length;
                for (let i6 = 0; i6 < len5; i6++) {
                  let data28 = data27[i6];
                  if (typeof data28 === "string") {
                    if (!pattern3.test(data28)) {
                      const err27 = { instancePath: instancePath + "/agreements/" + i5 + "/signedBy/" + i6, schemaPath: "#/properties/agreements/items/properties/signedBy/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/agreements/" + i5 + "/signedBy/" + i6, schemaPath: "#/properties/agreements/items/properties/signedBy/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                let i7 = data27.length;
                let j1;
                if (i7 > 1) {
                  const indices1 = {};
                  for (; i7--; ) {
                    let item1 = data27[i7];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j1 = indices1[item1];
                      const err29 = { instancePath: instancePath + "/agreements/" + i5 + "/signedBy", schemaPath: "#/properties/agreements/items/properties/signedBy/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j1 } };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i7;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/agreements/" + i5 + "/signedBy", schemaPath: "#/properties/agreements/items/properties/signedBy/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data24.url !== void 0 && func0.call(data24, "url")) {
              if (!validate112(data24.url, { instancePath: instancePath + "/agreements/" + i5 + "/url", parentData: data24, parentDataProperty: "url", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate112.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/agreements/" + i5, schemaPath: "#/properties/agreements/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/agreements", schemaPath: "#/properties/agreements/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.languages !== void 0 && func0.call(data, "languages")) {
      let data30 = data.languages;
      if (Array.isArray(data30)) {
        const len6 = data30.length;
        for (let i8 = 0; i8 < len6; i8++) {
          let data31 = data30[i8];
          if (typeof data31 !== "string") {
            const err33 = { instancePath: instancePath + "/languages/" + i8, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (!validate61(data31, { instancePath: instancePath + "/languages/" + i8, parentData: data30, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
        let i9 = data30.length;
        let j2;
        if (i9 > 1) {
          const indices2 = {};
          for (; i9--; ) {
            let item2 = data30[i9];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err34 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j2 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
              break;
            }
            indices2[item2] = i9;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.transferable !== void 0 && func0.call(data, "transferable")) {
      if (!validate73(data.transferable, { instancePath: instancePath + "/transferable", parentData: data, parentDataProperty: "transferable", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.continuation !== void 0 && func0.call(data, "continuation")) {
      if (!validate73(data.continuation, { instancePath: instancePath + "/continuation", parentData: data, parentDataProperty: "continuation", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data35 = data.sources;
      if (Array.isArray(data35)) {
        const len7 = data35.length;
        for (let i10 = 0; i10 < len7; i10++) {
          if (!validate99(data35[i10], { instancePath: instancePath + "/sources/" + i10, parentData: data35, parentDataProperty: i10, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data37 = data.tags;
      if (Array.isArray(data37)) {
        const len8 = data37.length;
        for (let i11 = 0; i11 < len8; i11++) {
          let data38 = data37[i11];
          if (typeof data38 === "string") {
            if (!pattern21.test(data38)) {
              const err37 = { instancePath: instancePath + "/tags/" + i11, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/tags/" + i11, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        let i12 = data37.length;
        let j3;
        if (i12 > 1) {
          const indices3 = {};
          for (; i12--; ) {
            let item3 = data37[i12];
            if (typeof item3 !== "string") {
              continue;
            }
            if (typeof indices3[item3] == "number") {
              j3 = indices3[item3];
              const err39 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j3 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
              break;
            }
            indices3[item3] = i12;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
validate151.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema43 = { "type": "object", "additionalProperties": false, "properties": { "territory": { "type": "object", "additionalProperties": false, "properties": { "scale": { "type": "string", "enum": ["site", "neighbourhood", "municipality", "functional-area", "region"] }, "description": { "$ref": "#/$defs/prose" }, "map": { "$ref": "#/$defs/url" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "description": { "$ref": "#/$defs/prose" }, "needs": { "$ref": "#/$defs/prose" }, "potential": { "$ref": "#/$defs/prose" }, "keyFacts": { "type": "array", "items": { "$ref": "#/$defs/keyFact" } }, "swot": { "type": "object", "additionalProperties": false, "properties": { "strengths": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "weaknesses": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "opportunities": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "threats": { "type": "array", "items": { "$ref": "#/$defs/line" } } } }, "pestle": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["dimension", "factor"], "properties": { "dimension": { "type": "string", "enum": ["political", "economic", "social", "technological", "legal", "environmental", "institutional"] }, "factor": { "$ref": "#/$defs/line" }, "effect": { "$ref": "#/$defs/line" }, "response": { "$ref": "#/$defs/line" } } } }, "policies": { "type": "array", "items": { "$ref": "#/$defs/policy" } }, "consultedOn": { "$ref": "#/$defs/date" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
var schema44 = { "type": "object", "additionalProperties": false, "required": ["label"], "properties": { "id": { "$ref": "#/$defs/id" }, "label": { "$ref": "#/$defs/line" }, "value": { "$ref": "#/$defs/reading" }, "unit": { "$ref": "#/$defs/line" }, "year": { "$ref": "#/$defs/date" }, "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
var schema45 = { "type": ["number", "string"], "minLength": 1, "maxLength": 300, "pattern": "^(?![+-]?\\d[\\d.,'\u2019\\s]*%?$)" };
var pattern31 = new RegExp("^(?![+-]?\\d[\\d.,'\u2019\\s]*%?$)", "u");
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema45.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func70(data) > 300) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func70(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (!pattern31.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?![+-]?\\d[\\d.,'\u2019\\s]*%?$)" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0 || !func0.call(data, "label")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema44.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate57(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      if (!validate185(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      if (!validate57(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      if (!validate65(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.city !== void 0 && func0.call(data, "city")) {
      let data5 = data.city;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err2 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data7 = data.sources;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate99(data7[i0], { instancePath: instancePath + "/sources/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data9 = data.tags;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 === "string") {
            if (!pattern21.test(data10)) {
              const err5 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i2 = data9.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data9[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate182.errors = vErrors;
  return errors === 0;
}
validate182.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema46 = { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/line" }, "level": { "type": "string", "enum": ["local", "regional", "national", "eu", "global", "international"] }, "year": { "$ref": "#/$defs/date" }, "relation": { "type": "string", "enum": ["builds-on", "complements", "conflicts"] }, "url": { "$ref": "#/$defs/url" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema46.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate57(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0 && func0.call(data, "level")) {
      let data2 = data.level;
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data2 === "local" || data2 === "regional" || data2 === "national" || data2 === "eu" || data2 === "global" || data2 === "international")) {
        const err4 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema46.properties.level.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      if (!validate65(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.relation !== void 0 && func0.call(data, "relation")) {
      let data4 = data.relation;
      if (typeof data4 !== "string") {
        const err5 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data4 === "builds-on" || data4 === "complements" || data4 === "conflicts")) {
        const err6 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/enum", keyword: "enum", params: { allowedValues: schema46.properties.relation.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.url !== void 0 && func0.call(data, "url")) {
      if (!validate112(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data7 = data.sources;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate99(data7[i0], { instancePath: instancePath + "/sources/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data9 = data.tags;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 === "string") {
            if (!pattern21.test(data10)) {
              const err8 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        let i2 = data9.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data9[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err10 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema43.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.territory !== void 0 && func0.call(data, "territory")) {
      let data0 = data.territory;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 of Object.keys(data0)) {
          if (!(key1 === "scale" || key1 === "description" || key1 === "map" || key1 === "gaps")) {
            const err1 = { instancePath: instancePath + "/territory", schemaPath: "#/properties/territory/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.scale !== void 0 && func0.call(data0, "scale")) {
          let data1 = data0.scale;
          if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/territory/scale", schemaPath: "#/properties/territory/properties/scale/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!(data1 === "site" || data1 === "neighbourhood" || data1 === "municipality" || data1 === "functional-area" || data1 === "region")) {
            const err3 = { instancePath: instancePath + "/territory/scale", schemaPath: "#/properties/territory/properties/scale/enum", keyword: "enum", params: { allowedValues: schema43.properties.territory.properties.scale.enum } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.description !== void 0 && func0.call(data0, "description")) {
          if (!validate73(data0.description, { instancePath: instancePath + "/territory/description", parentData: data0, parentDataProperty: "description", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate73.errors);
            errors = vErrors.length;
          }
        }
        if (data0.map !== void 0 && func0.call(data0, "map")) {
          if (!validate112(data0.map, { instancePath: instancePath + "/territory/map", parentData: data0, parentDataProperty: "map", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate112.errors);
            errors = vErrors.length;
          }
        }
        if (data0.gaps !== void 0 && func0.call(data0, "gaps")) {
          if (!validate82(data0.gaps, { instancePath: instancePath + "/territory/gaps", parentData: data0, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/territory", schemaPath: "#/properties/territory/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate73(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.needs !== void 0 && func0.call(data, "needs")) {
      if (!validate73(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.potential !== void 0 && func0.call(data, "potential")) {
      if (!validate73(data.potential, { instancePath: instancePath + "/potential", parentData: data, parentDataProperty: "potential", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.keyFacts !== void 0 && func0.call(data, "keyFacts")) {
      let data8 = data.keyFacts;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate182(data8[i0], { instancePath: instancePath + "/keyFacts/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate182.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/keyFacts", schemaPath: "#/properties/keyFacts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.swot !== void 0 && func0.call(data, "swot")) {
      let data10 = data.swot;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 of Object.keys(data10)) {
          if (!(key2 === "strengths" || key2 === "weaknesses" || key2 === "opportunities" || key2 === "threats")) {
            const err6 = { instancePath: instancePath + "/swot", schemaPath: "#/properties/swot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data10.strengths !== void 0 && func0.call(data10, "strengths")) {
          let data11 = data10.strengths;
          if (Array.isArray(data11)) {
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate57(data11[i1], { instancePath: instancePath + "/swot/strengths/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/swot/strengths", schemaPath: "#/properties/swot/properties/strengths/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data10.weaknesses !== void 0 && func0.call(data10, "weaknesses")) {
          let data13 = data10.weaknesses;
          if (Array.isArray(data13)) {
            const len2 = data13.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate57(data13[i2], { instancePath: instancePath + "/swot/weaknesses/" + i2, parentData: data13, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/swot/weaknesses", schemaPath: "#/properties/swot/properties/weaknesses/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data10.opportunities !== void 0 && func0.call(data10, "opportunities")) {
          let data15 = data10.opportunities;
          if (Array.isArray(data15)) {
            const len3 = data15.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (!validate57(data15[i3], { instancePath: instancePath + "/swot/opportunities/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/swot/opportunities", schemaPath: "#/properties/swot/properties/opportunities/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data10.threats !== void 0 && func0.call(data10, "threats")) {
          let data17 = data10.threats;
          if (Array.isArray(data17)) {
            const len4 = data17.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (!validate57(data17[i4], { instancePath: instancePath + "/swot/threats/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/swot/threats", schemaPath: "#/properties/swot/properties/threats/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/swot", schemaPath: "#/properties/swot/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.pestle !== void 0 && func0.call(data, "pestle")) {
      let data19 = data.pestle;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data20 = data19[i5];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.dimension === void 0 || !func0.call(data20, "dimension")) {
              const err12 = { instancePath: instancePath + "/pestle/" + i5, schemaPath: "#/properties/pestle/items/required", keyword: "required", params: { missingProperty: "dimension" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data20.factor === void 0 || !func0.call(data20, "factor")) {
              const err13 = { instancePath: instancePath + "/pestle/" + i5, schemaPath: "#/properties/pestle/items/required", keyword: "required", params: { missingProperty: "factor" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key3 of Object.keys(data20)) {
              if (!(key3 === "dimension" || key3 === "factor" || key3 === "effect" || key3 === "response")) {
                const err14 = { instancePath: instancePath + "/pestle/" + i5, schemaPath: "#/properties/pestle/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data20.dimension !== void 0 && func0.call(data20, "dimension")) {
              let data21 = data20.dimension;
              if (typeof data21 !== "string") {
                const err15 = { instancePath: instancePath + "/pestle/" + i5 + "/dimension", schemaPath: "#/properties/pestle/items/properties/dimension/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (!(data21 === "political" || data21 === "economic" || data21 === "social" || data21 === "technological" || data21 === "legal" || data21 === "environmental" || data21 === "institutional")) {
                const err16 = { instancePath: instancePath + "/pestle/" + i5 + "/dimension", schemaPath: "#/properties/pestle/items/properties/dimension/enum", keyword: "enum", params: { allowedValues: schema43.properties.pestle.items.properties.dimension.enum } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data20.factor !== void 0 && func0.call(data20, "factor")) {
              if (!validate57(data20.factor, { instancePath: instancePath + "/pestle/" + i5 + "/factor", parentData: data20, parentDataProperty: "factor", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data20.effect !== void 0 && func0.call(data20, "effect")) {
              if (!validate57(data20.effect, { instancePath: instancePath + "/pestle/" + i5 + "/effect", parentData: data20, parentDataProperty: "effect", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data20.response !== void 0 && func0.call(data20, "response")) {
              if (!validate57(data20.response, { instancePath: instancePath + "/pestle/" + i5 + "/response", parentData: data20, parentDataProperty: "response", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/pestle/" + i5, schemaPath: "#/properties/pestle/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/pestle", schemaPath: "#/properties/pestle/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.policies !== void 0 && func0.call(data, "policies")) {
      let data25 = data.policies;
      if (Array.isArray(data25)) {
        const len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate202(data25[i6], { instancePath: instancePath + "/policies/" + i6, parentData: data25, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate202.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.consultedOn !== void 0 && func0.call(data, "consultedOn")) {
      if (!validate65(data.consultedOn, { instancePath: instancePath + "/consultedOn", parentData: data, parentDataProperty: "consultedOn", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data29 = data.sources;
      if (Array.isArray(data29)) {
        const len7 = data29.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate99(data29[i7], { instancePath: instancePath + "/sources/" + i7, parentData: data29, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data31 = data.tags;
      if (Array.isArray(data31)) {
        const len8 = data31.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data32 = data31[i8];
          if (typeof data32 === "string") {
            if (!pattern21.test(data32)) {
              const err21 = { instancePath: instancePath + "/tags/" + i8, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/tags/" + i8, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        let i9 = data31.length;
        let j0;
        if (i9 > 1) {
          const indices0 = {};
          for (; i9--; ) {
            let item0 = data31[i9];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err23 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j0 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
              break;
            }
            indices0[item0] = i9;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
validate175.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema47 = { "type": "object", "additionalProperties": false, "required": ["id", "text", "kind"], "properties": { "id": { "$ref": "#/$defs/id" }, "text": { "$ref": "#/$defs/line" }, "kind": { "type": "string", "enum": ["problem", "cause", "effect"] }, "parent": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "keyFacts": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "selected": { "type": "boolean" }, "outOfScope": { "$ref": "#/$defs/line" }, "solutions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "text": { "$ref": "#/$defs/line" }, "resources": { "$ref": "#/$defs/line" }, "retained": { "type": "boolean" } } } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === void 0 || !func0.call(data, "text")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema47.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      if (!validate57(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data2 === "problem" || data2 === "cause" || data2 === "effect")) {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema47.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.parent !== void 0 && func0.call(data, "parent")) {
      let data3 = data.parent;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err6 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data4 = data.evidence;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate57(data4[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.keyFacts !== void 0 && func0.call(data, "keyFacts")) {
      let data6 = data.keyFacts;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 === "string") {
            if (!pattern3.test(data7)) {
              const err9 = { instancePath: instancePath + "/keyFacts/" + i1, schemaPath: "#/properties/keyFacts/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/keyFacts/" + i1, schemaPath: "#/properties/keyFacts/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        let i2 = data6.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data6[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err11 = { instancePath: instancePath + "/keyFacts", schemaPath: "#/properties/keyFacts/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/keyFacts", schemaPath: "#/properties/keyFacts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.selected !== void 0 && func0.call(data, "selected")) {
      if (typeof data.selected !== "boolean") {
        const err13 = { instancePath: instancePath + "/selected", schemaPath: "#/properties/selected/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.outOfScope !== void 0 && func0.call(data, "outOfScope")) {
      if (!validate57(data.outOfScope, { instancePath: instancePath + "/outOfScope", parentData: data, parentDataProperty: "outOfScope", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.solutions !== void 0 && func0.call(data, "solutions")) {
      let data10 = data.solutions;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data11 = data10[i3];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.text === void 0 || !func0.call(data11, "text")) {
              const err14 = { instancePath: instancePath + "/solutions/" + i3, schemaPath: "#/properties/solutions/items/required", keyword: "required", params: { missingProperty: "text" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key1 of Object.keys(data11)) {
              if (!(key1 === "text" || key1 === "resources" || key1 === "retained")) {
                const err15 = { instancePath: instancePath + "/solutions/" + i3, schemaPath: "#/properties/solutions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data11.text !== void 0 && func0.call(data11, "text")) {
              if (!validate57(data11.text, { instancePath: instancePath + "/solutions/" + i3 + "/text", parentData: data11, parentDataProperty: "text", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data11.resources !== void 0 && func0.call(data11, "resources")) {
              if (!validate57(data11.resources, { instancePath: instancePath + "/solutions/" + i3 + "/resources", parentData: data11, parentDataProperty: "resources", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data11.retained !== void 0 && func0.call(data11, "retained")) {
              if (typeof data11.retained !== "boolean") {
                const err16 = { instancePath: instancePath + "/solutions/" + i3 + "/retained", schemaPath: "#/properties/solutions/items/properties/retained/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/solutions/" + i3, schemaPath: "#/properties/solutions/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/solutions", schemaPath: "#/properties/solutions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data16 = data.sources;
      if (Array.isArray(data16)) {
        const len3 = data16.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate99(data16[i4], { instancePath: instancePath + "/sources/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data18 = data.tags;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data19 = data18[i5];
          if (typeof data19 === "string") {
            if (!pattern21.test(data19)) {
              const err20 = { instancePath: instancePath + "/tags/" + i5, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/tags/" + i5, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        let i6 = data18.length;
        let j1;
        if (i6 > 1) {
          const indices1 = {};
          for (; i6--; ) {
            let item1 = data18[i6];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err22 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
              break;
            }
            indices1[item1] = i6;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
validate220.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "type": "object", "additionalProperties": false, "properties": { "statement": { "$ref": "#/$defs/prose" }, "horizon": { "$ref": "#/$defs/date" }, "headline": { "$ref": "#/$defs/line" }, "subHeadlines": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "quotes": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "agreedAt": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema48.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.statement !== void 0 && func0.call(data, "statement")) {
      if (!validate73(data.statement, { instancePath: instancePath + "/statement", parentData: data, parentDataProperty: "statement", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.horizon !== void 0 && func0.call(data, "horizon")) {
      if (!validate65(data.horizon, { instancePath: instancePath + "/horizon", parentData: data, parentDataProperty: "horizon", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.headline !== void 0 && func0.call(data, "headline")) {
      if (!validate57(data.headline, { instancePath: instancePath + "/headline", parentData: data, parentDataProperty: "headline", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.subHeadlines !== void 0 && func0.call(data, "subHeadlines")) {
      let data3 = data.subHeadlines;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate57(data3[i0], { instancePath: instancePath + "/subHeadlines/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/subHeadlines", schemaPath: "#/properties/subHeadlines/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.quotes !== void 0 && func0.call(data, "quotes")) {
      let data5 = data.quotes;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate57(data5[i1], { instancePath: instancePath + "/quotes/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/quotes", schemaPath: "#/properties/quotes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.agreedAt !== void 0 && func0.call(data, "agreedAt")) {
      let data7 = data.agreedAt;
      if (typeof data7 === "string") {
        if (!pattern3.test(data7)) {
          const err3 = { instancePath: instancePath + "/agreedAt", schemaPath: "#/properties/agreedAt/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/agreedAt", schemaPath: "#/properties/agreedAt/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data9 = data.sources;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate99(data9[i2], { instancePath: instancePath + "/sources/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data11 = data.tags;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data12 = data11[i3];
          if (typeof data12 === "string") {
            if (!pattern21.test(data12)) {
              const err6 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        let i4 = data11.length;
        let j0;
        if (i4 > 1) {
          const indices0 = {};
          for (; i4--; ) {
            let item0 = data11[i4];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err8 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j0 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
              break;
            }
            indices0[item0] = i4;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate233.errors = vErrors;
  return errors === 0;
}
validate233.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "title": { "$ref": "#/$defs/line" }, "description": { "$ref": "#/$defs/prose" }, "level": { "type": "string", "enum": ["strategic", "specific"] }, "parent": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "addresses": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "area": { "$ref": "#/$defs/line" }, "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "results": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "id": { "$ref": "#/$defs/id" }, "text": { "$ref": "#/$defs/line" }, "gaps": { "$ref": "#/$defs/gaps" } } } }, "goal": { "type": "object", "additionalProperties": false, "properties": { "chosen": { "$ref": "#/$defs/goalValue" }, "asked": { "$ref": "#/$defs/goalValue" }, "expected": { "$ref": "#/$defs/goalValue" }, "relativeTo": { "$ref": "#/$defs/line" }, "note": { "$ref": "#/$defs/prose" } } }, "smart": { "type": "object", "additionalProperties": false, "properties": { "specific": { "$ref": "#/$defs/line" }, "measurable": { "$ref": "#/$defs/line" }, "achievable": { "$ref": "#/$defs/line" }, "relevant": { "$ref": "#/$defs/line" }, "timeBound": { "$ref": "#/$defs/line" } } }, "dueBy": { "$ref": "#/$defs/date" }, "dimensions": { "type": "array", "items": { "type": "string", "enum": ["economic", "social", "environmental", "physical"] }, "uniqueItems": true }, "policies": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "alignments": { "type": "array", "items": { "$ref": "#/$defs/alignment" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate254.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "min" || key0 === "max" || key0 === "unit" || key0 === "by" || key0 === "note")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.min !== void 0 && func0.call(data, "min")) {
      let data1 = data.min;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.max !== void 0 && func0.call(data, "max")) {
      let data2 = data.max;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      if (!validate57(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      if (!validate65(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note")) {
      if (!validate57(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate254.errors = vErrors;
  return errors === 0;
}
validate254.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema51 = { "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "$ref": "#/$defs/frameworkCode" }, "strength": { "type": "string", "enum": ["primary", "secondary"] }, "rationale": { "$ref": "#/$defs/prose" }, "indicator": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "gaps": { "$ref": "#/$defs/gaps" } } };
var pattern45 = new RegExp("^(SDG|NUA|PARIS|SENDAI|UAEU|NLC|COM|PO):[A-Za-z0-9][A-Za-z0-9.-]*$", "u");
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate270.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern45.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(SDG|NUA|PARIS|SENDAI|UAEU|NLC|COM|PO):[A-Za-z0-9][A-Za-z0-9.-]*$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate270.errors = vErrors;
  return errors === 0;
}
validate270.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate269.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "code" || key0 === "strength" || key0 === "rationale" || key0 === "indicator" || key0 === "gaps")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      if (!validate270(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.strength !== void 0 && func0.call(data, "strength")) {
      let data1 = data.strength;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/strength", schemaPath: "#/properties/strength/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "primary" || data1 === "secondary")) {
        const err3 = { instancePath: instancePath + "/strength", schemaPath: "#/properties/strength/enum", keyword: "enum", params: { allowedValues: schema51.properties.strength.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.rationale !== void 0 && func0.call(data, "rationale")) {
      if (!validate73(data.rationale, { instancePath: instancePath + "/rationale", parentData: data, parentDataProperty: "rationale", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.indicator !== void 0 && func0.call(data, "indicator")) {
      let data3 = data.indicator;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err4 = { instancePath: instancePath + "/indicator", schemaPath: "#/properties/indicator/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/indicator", schemaPath: "#/properties/indicator/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate269.errors = vErrors;
  return errors === 0;
}
validate269.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate245.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema49.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      if (!validate55(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate57(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate73(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0 && func0.call(data, "level")) {
      let data4 = data.level;
      if (typeof data4 !== "string") {
        const err3 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data4 === "strategic" || data4 === "specific")) {
        const err4 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema49.properties.level.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.parent !== void 0 && func0.call(data, "parent")) {
      let data5 = data.parent;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err5 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.addresses !== void 0 && func0.call(data, "addresses")) {
      let data6 = data.addresses;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (!pattern3.test(data7)) {
              const err7 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "#/properties/addresses/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "#/properties/addresses/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        let i1 = data6.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data6[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.area !== void 0 && func0.call(data, "area")) {
      if (!validate57(data.area, { instancePath: instancePath + "/area", parentData: data, parentDataProperty: "area", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.city !== void 0 && func0.call(data, "city")) {
      let data9 = data.city;
      if (typeof data9 === "string") {
        if (!pattern3.test(data9)) {
          const err11 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.results !== void 0 && func0.call(data, "results")) {
      let data10 = data.results;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data11 = data10[i2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.text === void 0 || !func0.call(data11, "text")) {
              const err13 = { instancePath: instancePath + "/results/" + i2, schemaPath: "#/properties/results/items/required", keyword: "required", params: { missingProperty: "text" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key1 of Object.keys(data11)) {
              if (!(key1 === "id" || key1 === "text" || key1 === "gaps")) {
                const err14 = { instancePath: instancePath + "/results/" + i2, schemaPath: "#/properties/results/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data11.id !== void 0 && func0.call(data11, "id")) {
              if (!validate53(data11.id, { instancePath: instancePath + "/results/" + i2 + "/id", parentData: data11, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data11.text !== void 0 && func0.call(data11, "text")) {
              if (!validate57(data11.text, { instancePath: instancePath + "/results/" + i2 + "/text", parentData: data11, parentDataProperty: "text", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data11.gaps !== void 0 && func0.call(data11, "gaps")) {
              if (!validate82(data11.gaps, { instancePath: instancePath + "/results/" + i2 + "/gaps", parentData: data11, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate82.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/results/" + i2, schemaPath: "#/properties/results/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.goal !== void 0 && func0.call(data, "goal")) {
      let data15 = data.goal;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key2 of Object.keys(data15)) {
          if (!(key2 === "chosen" || key2 === "asked" || key2 === "expected" || key2 === "relativeTo" || key2 === "note")) {
            const err17 = { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data15.chosen !== void 0 && func0.call(data15, "chosen")) {
          if (!validate254(data15.chosen, { instancePath: instancePath + "/goal/chosen", parentData: data15, parentDataProperty: "chosen", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate254.errors);
            errors = vErrors.length;
          }
        }
        if (data15.asked !== void 0 && func0.call(data15, "asked")) {
          if (!validate254(data15.asked, { instancePath: instancePath + "/goal/asked", parentData: data15, parentDataProperty: "asked", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate254.errors);
            errors = vErrors.length;
          }
        }
        if (data15.expected !== void 0 && func0.call(data15, "expected")) {
          if (!validate254(data15.expected, { instancePath: instancePath + "/goal/expected", parentData: data15, parentDataProperty: "expected", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate254.errors);
            errors = vErrors.length;
          }
        }
        if (data15.relativeTo !== void 0 && func0.call(data15, "relativeTo")) {
          if (!validate57(data15.relativeTo, { instancePath: instancePath + "/goal/relativeTo", parentData: data15, parentDataProperty: "relativeTo", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data15.note !== void 0 && func0.call(data15, "note")) {
          if (!validate73(data15.note, { instancePath: instancePath + "/goal/note", parentData: data15, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/goal", schemaPath: "#/properties/goal/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.smart !== void 0 && func0.call(data, "smart")) {
      let data21 = data.smart;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key3 of Object.keys(data21)) {
          if (!(key3 === "specific" || key3 === "measurable" || key3 === "achievable" || key3 === "relevant" || key3 === "timeBound")) {
            const err19 = { instancePath: instancePath + "/smart", schemaPath: "#/properties/smart/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data21.specific !== void 0 && func0.call(data21, "specific")) {
          if (!validate57(data21.specific, { instancePath: instancePath + "/smart/specific", parentData: data21, parentDataProperty: "specific", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data21.measurable !== void 0 && func0.call(data21, "measurable")) {
          if (!validate57(data21.measurable, { instancePath: instancePath + "/smart/measurable", parentData: data21, parentDataProperty: "measurable", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data21.achievable !== void 0 && func0.call(data21, "achievable")) {
          if (!validate57(data21.achievable, { instancePath: instancePath + "/smart/achievable", parentData: data21, parentDataProperty: "achievable", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data21.relevant !== void 0 && func0.call(data21, "relevant")) {
          if (!validate57(data21.relevant, { instancePath: instancePath + "/smart/relevant", parentData: data21, parentDataProperty: "relevant", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data21.timeBound !== void 0 && func0.call(data21, "timeBound")) {
          if (!validate57(data21.timeBound, { instancePath: instancePath + "/smart/timeBound", parentData: data21, parentDataProperty: "timeBound", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/smart", schemaPath: "#/properties/smart/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.dueBy !== void 0 && func0.call(data, "dueBy")) {
      if (!validate65(data.dueBy, { instancePath: instancePath + "/dueBy", parentData: data, parentDataProperty: "dueBy", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.dimensions !== void 0 && func0.call(data, "dimensions")) {
      let data28 = data.dimensions;
      if (Array.isArray(data28)) {
        const len2 = data28.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data29 = data28[i3];
          if (typeof data29 !== "string") {
            const err21 = { instancePath: instancePath + "/dimensions/" + i3, schemaPath: "#/properties/dimensions/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (!(data29 === "economic" || data29 === "social" || data29 === "environmental" || data29 === "physical")) {
            const err22 = { instancePath: instancePath + "/dimensions/" + i3, schemaPath: "#/properties/dimensions/items/enum", keyword: "enum", params: { allowedValues: schema49.properties.dimensions.items.enum } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        let i4 = data28.length;
        let j1;
        if (i4 > 1) {
          const indices1 = {};
          for (; i4--; ) {
            let item1 = data28[i4];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err23 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
              break;
            }
            indices1[item1] = i4;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.policies !== void 0 && func0.call(data, "policies")) {
      let data30 = data.policies;
      if (Array.isArray(data30)) {
        const len3 = data30.length;
        for (let i5 = 0; i5 < len3; i5++) {
          let data31 = data30[i5];
          if (typeof data31 === "string") {
            if (!pattern3.test(data31)) {
              const err25 = { instancePath: instancePath + "/policies/" + i5, schemaPath: "#/properties/policies/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/policies/" + i5, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        let i6 = data30.length;
        let j2;
        if (i6 > 1) {
          const indices2 = {};
          for (; i6--; ) {
            let item2 = data30[i6];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err27 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
              break;
            }
            indices2[item2] = i6;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.alignments !== void 0 && func0.call(data, "alignments")) {
      let data32 = data.alignments;
      if (Array.isArray(data32)) {
        const len4 = data32.length;
        for (let i7 = 0; i7 < len4; i7++) {
          if (!validate269(data32[i7], { instancePath: instancePath + "/alignments/" + i7, parentData: data32, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate269.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/alignments", schemaPath: "#/properties/alignments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data35 = data.sources;
      if (Array.isArray(data35)) {
        const len5 = data35.length;
        for (let i8 = 0; i8 < len5; i8++) {
          if (!validate99(data35[i8], { instancePath: instancePath + "/sources/" + i8, parentData: data35, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data37 = data.tags;
      if (Array.isArray(data37)) {
        const len6 = data37.length;
        for (let i9 = 0; i9 < len6; i9++) {
          let data38 = data37[i9];
          if (typeof data38 === "string") {
            if (!pattern21.test(data38)) {
              const err31 = { instancePath: instancePath + "/tags/" + i9, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/tags/" + i9, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        let i10 = data37.length;
        let j3;
        if (i10 > 1) {
          const indices3 = {};
          for (; i10--; ) {
            let item3 = data37[i10];
            if (typeof item3 !== "string") {
              continue;
            }
            if (typeof indices3[item3] == "number") {
              j3 = indices3[item3];
              const err33 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j3 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
              break;
            }
            indices3[item3] = i10;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
validate245.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema54 = { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "date": { "$ref": "#/$defs/date" }, "assessor": { "type": "string", "enum": ["self", "peer", "expert"] }, "items": { "type": "array", "items": { "$ref": "#/$defs/assessmentItem" } }, "comment": { "$ref": "#/$defs/prose" }, "gaps": { "$ref": "#/$defs/gaps" } } };
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate288.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate288.errors = vErrors;
  return errors === 0;
}
validate288.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate286.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.aspect === void 0 || !func0.call(data, "aspect")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aspect" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "aspect" || key0 === "score" || key0 === "notApplicable" || key0 === "explanation" || key0 === "evidence" || key0 === "improvement" || key0 === "gaps")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.aspect !== void 0 && func0.call(data, "aspect")) {
      if (!validate53(data.aspect, { instancePath: instancePath + "/aspect", parentData: data, parentDataProperty: "aspect", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.score !== void 0 && func0.call(data, "score")) {
      if (!validate288(data.score, { instancePath: instancePath + "/score", parentData: data, parentDataProperty: "score", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.notApplicable !== void 0 && func0.call(data, "notApplicable")) {
      if (!validate57(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.explanation !== void 0 && func0.call(data, "explanation")) {
      if (!validate73(data.explanation, { instancePath: instancePath + "/explanation", parentData: data, parentDataProperty: "explanation", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data4 = data.evidence;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              const err2 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.improvement !== void 0 && func0.call(data, "improvement")) {
      if (!validate73(data.improvement, { instancePath: instancePath + "/improvement", parentData: data, parentDataProperty: "improvement", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate286.errors = vErrors;
  return errors === 0;
}
validate286.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate283.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "date" || key0 === "assessor" || key0 === "items" || key0 === "comment" || key0 === "gaps")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      if (!validate65(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessor !== void 0 && func0.call(data, "assessor")) {
      let data2 = data.assessor;
      if (typeof data2 !== "string") {
        const err1 = { instancePath: instancePath + "/assessor", schemaPath: "#/properties/assessor/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data2 === "self" || data2 === "peer" || data2 === "expert")) {
        const err2 = { instancePath: instancePath + "/assessor", schemaPath: "#/properties/assessor/enum", keyword: "enum", params: { allowedValues: schema54.properties.assessor.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.items !== void 0 && func0.call(data, "items")) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate286(data3[i0], { instancePath: instancePath + "/items/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate286.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.comment !== void 0 && func0.call(data, "comment")) {
      if (!validate73(data.comment, { instancePath: instancePath + "/comment", parentData: data, parentDataProperty: "comment", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate283.errors = vErrors;
  return errors === 0;
}
validate283.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate281.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "approach" || key0 === "assessments" || key0 === "notes" || key0 === "sources" || key0 === "tags" || key0 === "asWritten" || key0 === "gaps" || key0 === "extensions")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.approach !== void 0 && func0.call(data, "approach")) {
      if (!validate73(data.approach, { instancePath: instancePath + "/approach", parentData: data, parentDataProperty: "approach", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessments !== void 0 && func0.call(data, "assessments")) {
      let data1 = data.assessments;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate283(data1[i0], { instancePath: instancePath + "/assessments/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate283.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data4 = data.sources;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate99(data4[i1], { instancePath: instancePath + "/sources/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data6 = data.tags;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 === "string") {
            if (!pattern21.test(data7)) {
              const err3 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        let i3 = data6.length;
        let j0;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data6[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err5 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
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
  validate281.errors = vErrors;
  return errors === 0;
}
validate281.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema57 = { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "$ref": "#/$defs/line" }, "kind": { "type": "string", "enum": ["body", "department", "company", "class", "role", "set"] }, "sector": { "type": "string", "enum": ["public", "private", "civic", "knowledge"] }, "level": { "type": "string", "enum": ["local", "regional", "national", "eu", "global", "international"] }, "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "within": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "members": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "legalForm": { "$ref": "#/$defs/line" }, "role": { "$ref": "#/$defs/line" }, "interest": { "$ref": "#/$defs/score" }, "power": { "$ref": "#/$defs/score" }, "interests": { "$ref": "#/$defs/prose" }, "howAffected": { "$ref": "#/$defs/prose" }, "capacity": { "$ref": "#/$defs/prose" }, "motivation": { "$ref": "#/$defs/prose" }, "approach": { "type": "string", "enum": ["manage-closely", "keep-satisfied", "keep-informed", "monitor"] }, "engagement": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "representsVulnerable": { "type": "boolean" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate304.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema57.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate57(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data2 === "body" || data2 === "department" || data2 === "company" || data2 === "class" || data2 === "role" || data2 === "set")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema57.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.sector !== void 0 && func0.call(data, "sector")) {
      let data3 = data.sector;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/sector", schemaPath: "#/properties/sector/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "public" || data3 === "private" || data3 === "civic" || data3 === "knowledge")) {
        const err6 = { instancePath: instancePath + "/sector", schemaPath: "#/properties/sector/enum", keyword: "enum", params: { allowedValues: schema57.properties.sector.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.level !== void 0 && func0.call(data, "level")) {
      let data4 = data.level;
      if (typeof data4 !== "string") {
        const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data4 === "local" || data4 === "regional" || data4 === "national" || data4 === "eu" || data4 === "global" || data4 === "international")) {
        const err8 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema57.properties.level.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.city !== void 0 && func0.call(data, "city")) {
      let data5 = data.city;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err9 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.within !== void 0 && func0.call(data, "within")) {
      let data6 = data.within;
      if (typeof data6 === "string") {
        if (!pattern3.test(data6)) {
          const err11 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.members !== void 0 && func0.call(data, "members")) {
      let data7 = data.members;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 === "string") {
            if (!pattern3.test(data8)) {
              const err13 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        let i1 = data7.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data7[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err15 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.legalForm !== void 0 && func0.call(data, "legalForm")) {
      if (!validate57(data.legalForm, { instancePath: instancePath + "/legalForm", parentData: data, parentDataProperty: "legalForm", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0 && func0.call(data, "role")) {
      if (!validate57(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.interest !== void 0 && func0.call(data, "interest")) {
      if (!validate288(data.interest, { instancePath: instancePath + "/interest", parentData: data, parentDataProperty: "interest", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.power !== void 0 && func0.call(data, "power")) {
      if (!validate288(data.power, { instancePath: instancePath + "/power", parentData: data, parentDataProperty: "power", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.interests !== void 0 && func0.call(data, "interests")) {
      if (!validate73(data.interests, { instancePath: instancePath + "/interests", parentData: data, parentDataProperty: "interests", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.howAffected !== void 0 && func0.call(data, "howAffected")) {
      if (!validate73(data.howAffected, { instancePath: instancePath + "/howAffected", parentData: data, parentDataProperty: "howAffected", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.capacity !== void 0 && func0.call(data, "capacity")) {
      if (!validate73(data.capacity, { instancePath: instancePath + "/capacity", parentData: data, parentDataProperty: "capacity", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.motivation !== void 0 && func0.call(data, "motivation")) {
      if (!validate73(data.motivation, { instancePath: instancePath + "/motivation", parentData: data, parentDataProperty: "motivation", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.approach !== void 0 && func0.call(data, "approach")) {
      let data17 = data.approach;
      if (typeof data17 !== "string") {
        const err17 = { instancePath: instancePath + "/approach", schemaPath: "#/properties/approach/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(data17 === "manage-closely" || data17 === "keep-satisfied" || data17 === "keep-informed" || data17 === "monitor")) {
        const err18 = { instancePath: instancePath + "/approach", schemaPath: "#/properties/approach/enum", keyword: "enum", params: { allowedValues: schema57.properties.approach.enum } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.engagement !== void 0 && func0.call(data, "engagement")) {
      let data18 = data.engagement;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate57(data18[i2], { instancePath: instancePath + "/engagement/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/engagement", schemaPath: "#/properties/engagement/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.representsVulnerable !== void 0 && func0.call(data, "representsVulnerable")) {
      if (typeof data.representsVulnerable !== "boolean") {
        const err20 = { instancePath: instancePath + "/representsVulnerable", schemaPath: "#/properties/representsVulnerable/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data22 = data.sources;
      if (Array.isArray(data22)) {
        const len2 = data22.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate99(data22[i3], { instancePath: instancePath + "/sources/" + i3, parentData: data22, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data24 = data.tags;
      if (Array.isArray(data24)) {
        const len3 = data24.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data25 = data24[i4];
          if (typeof data25 === "string") {
            if (!pattern21.test(data25)) {
              const err22 = { instancePath: instancePath + "/tags/" + i4, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/tags/" + i4, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        let i5 = data24.length;
        let j1;
        if (i5 > 1) {
          const indices1 = {};
          for (; i5--; ) {
            let item1 = data24[i5];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err24 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
              break;
            }
            indices1[item1] = i5;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate304.errors = vErrors;
  return errors === 0;
}
validate304.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema58 = { "type": "object", "additionalProperties": false, "required": ["id", "role"], "properties": { "id": { "$ref": "#/$defs/id" }, "role": { "$ref": "#/$defs/line" }, "body": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "name": { "$ref": "#/$defs/line" }, "email": { "type": "string", "pattern": "^[^@\\s]+@[^@\\s]+$", "maxLength": 254 }, "phone": { "type": "string", "pattern": "^[+0-9 ()/.-]{4,40}$" }, "public": { "type": "boolean" }, "notes": { "$ref": "#/$defs/line" }, "gaps": { "$ref": "#/$defs/gaps" } } };
var pattern56 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");
var pattern57 = new RegExp("^[+0-9 ()/.-]{4,40}$", "u");
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate322.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.role === void 0 || !func0.call(data, "role")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema58.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0 && func0.call(data, "role")) {
      if (!validate57(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.body !== void 0 && func0.call(data, "body")) {
      let data2 = data.body;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err3 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.city !== void 0 && func0.call(data, "city")) {
      let data3 = data.city;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err5 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate57(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.email !== void 0 && func0.call(data, "email")) {
      let data5 = data.email;
      if (typeof data5 === "string") {
        if (func70(data5) > 254) {
          const err7 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern56.test(data5)) {
          const err8 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.phone !== void 0 && func0.call(data, "phone")) {
      let data6 = data.phone;
      if (typeof data6 === "string") {
        if (!pattern57.test(data6)) {
          const err10 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/pattern", keyword: "pattern", params: { pattern: "^[+0-9 ()/.-]{4,40}$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.public !== void 0 && func0.call(data, "public")) {
      if (typeof data.public !== "boolean") {
        const err12 = { instancePath: instancePath + "/public", schemaPath: "#/properties/public/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate322.errors = vErrors;
  return errors === 0;
}
validate322.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema59 = { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/line" }, "coordinator": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "coordinatorTime": { "type": "number", "minimum": 0, "maximum": 20 }, "deputy": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "chair": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "members": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["stakeholder"], "properties": { "stakeholder": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "person": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "role": { "$ref": "#/$defs/line" }, "since": { "$ref": "#/$defs/date" }, "until": { "$ref": "#/$defs/date" }, "gender": { "type": "string", "enum": ["woman", "man", "other"] } } } }, "terms": { "$ref": "#/$defs/prose" }, "continuity": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate329.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema59.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate57(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.coordinator !== void 0 && func0.call(data, "coordinator")) {
      let data1 = data.coordinator;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err1 = { instancePath: instancePath + "/coordinator", schemaPath: "#/properties/coordinator/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/coordinator", schemaPath: "#/properties/coordinator/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.coordinatorTime !== void 0 && func0.call(data, "coordinatorTime")) {
      let data2 = data.coordinatorTime;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 20 || isNaN(data2)) {
          const err3 = { instancePath: instancePath + "/coordinatorTime", schemaPath: "#/properties/coordinatorTime/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/coordinatorTime", schemaPath: "#/properties/coordinatorTime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/coordinatorTime", schemaPath: "#/properties/coordinatorTime/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.deputy !== void 0 && func0.call(data, "deputy")) {
      let data3 = data.deputy;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err6 = { instancePath: instancePath + "/deputy", schemaPath: "#/properties/deputy/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/deputy", schemaPath: "#/properties/deputy/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.chair !== void 0 && func0.call(data, "chair")) {
      let data4 = data.chair;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err8 = { instancePath: instancePath + "/chair", schemaPath: "#/properties/chair/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/chair", schemaPath: "#/properties/chair/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.members !== void 0 && func0.call(data, "members")) {
      let data5 = data.members;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.stakeholder === void 0 || !func0.call(data6, "stakeholder")) {
              const err10 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/required", keyword: "required", params: { missingProperty: "stakeholder" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key1 of Object.keys(data6)) {
              if (!(key1 === "stakeholder" || key1 === "person" || key1 === "role" || key1 === "since" || key1 === "until" || key1 === "gender")) {
                const err11 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data6.stakeholder !== void 0 && func0.call(data6, "stakeholder")) {
              let data7 = data6.stakeholder;
              if (typeof data7 === "string") {
                if (!pattern3.test(data7)) {
                  const err12 = { instancePath: instancePath + "/members/" + i0 + "/stakeholder", schemaPath: "#/properties/members/items/properties/stakeholder/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/members/" + i0 + "/stakeholder", schemaPath: "#/properties/members/items/properties/stakeholder/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data6.person !== void 0 && func0.call(data6, "person")) {
              let data8 = data6.person;
              if (typeof data8 === "string") {
                if (!pattern3.test(data8)) {
                  const err14 = { instancePath: instancePath + "/members/" + i0 + "/person", schemaPath: "#/properties/members/items/properties/person/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/members/" + i0 + "/person", schemaPath: "#/properties/members/items/properties/person/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data6.role !== void 0 && func0.call(data6, "role")) {
              if (!validate57(data6.role, { instancePath: instancePath + "/members/" + i0 + "/role", parentData: data6, parentDataProperty: "role", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data6.since !== void 0 && func0.call(data6, "since")) {
              if (!validate65(data6.since, { instancePath: instancePath + "/members/" + i0 + "/since", parentData: data6, parentDataProperty: "since", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data6.until !== void 0 && func0.call(data6, "until")) {
              if (!validate65(data6.until, { instancePath: instancePath + "/members/" + i0 + "/until", parentData: data6, parentDataProperty: "until", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate65.errors);
                errors = vErrors.length;
              }
            }
            if (data6.gender !== void 0 && func0.call(data6, "gender")) {
              let data12 = data6.gender;
              if (typeof data12 !== "string") {
                const err16 = { instancePath: instancePath + "/members/" + i0 + "/gender", schemaPath: "#/properties/members/items/properties/gender/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (!(data12 === "woman" || data12 === "man" || data12 === "other")) {
                const err17 = { instancePath: instancePath + "/members/" + i0 + "/gender", schemaPath: "#/properties/members/items/properties/gender/enum", keyword: "enum", params: { allowedValues: schema59.properties.members.items.properties.gender.enum } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/members/" + i0, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.terms !== void 0 && func0.call(data, "terms")) {
      if (!validate73(data.terms, { instancePath: instancePath + "/terms", parentData: data, parentDataProperty: "terms", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.continuity !== void 0 && func0.call(data, "continuity")) {
      if (!validate73(data.continuity, { instancePath: instancePath + "/continuity", parentData: data, parentDataProperty: "continuity", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data16 = data.sources;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate99(data16[i1], { instancePath: instancePath + "/sources/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data18 = data.tags;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data19 = data18[i2];
          if (typeof data19 === "string") {
            if (!pattern21.test(data19)) {
              const err21 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        let i3 = data18.length;
        let j0;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data18[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err23 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate329.errors = vErrors;
  return errors === 0;
}
validate329.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema60 = { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/line" }, "date": { "$ref": "#/$defs/date" }, "kind": { "type": "string", "enum": ["local-group", "consultation", "transnational", "peer-review", "council", "other"] }, "purpose": { "$ref": "#/$defs/line" }, "draftDiscussed": { "type": "boolean" }, "online": { "type": "boolean" }, "attendees": { "type": "integer", "minimum": 0 }, "participants": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "output": { "$ref": "#/$defs/prose" }, "decisions": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate342.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema60.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate57(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      if (!validate65(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data3 === "local-group" || data3 === "consultation" || data3 === "transnational" || data3 === "peer-review" || data3 === "council" || data3 === "other")) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema60.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.purpose !== void 0 && func0.call(data, "purpose")) {
      if (!validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.draftDiscussed !== void 0 && func0.call(data, "draftDiscussed")) {
      if (typeof data.draftDiscussed !== "boolean") {
        const err4 = { instancePath: instancePath + "/draftDiscussed", schemaPath: "#/properties/draftDiscussed/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.online !== void 0 && func0.call(data, "online")) {
      if (typeof data.online !== "boolean") {
        const err5 = { instancePath: instancePath + "/online", schemaPath: "#/properties/online/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.attendees !== void 0 && func0.call(data, "attendees")) {
      let data7 = data.attendees;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err6 = { instancePath: instancePath + "/attendees", schemaPath: "#/properties/attendees/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err7 = { instancePath: instancePath + "/attendees", schemaPath: "#/properties/attendees/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.participants !== void 0 && func0.call(data, "participants")) {
      let data8 = data.participants;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 === "string") {
            if (!pattern3.test(data9)) {
              const err8 = { instancePath: instancePath + "/participants/" + i0, schemaPath: "#/properties/participants/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/participants/" + i0, schemaPath: "#/properties/participants/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data8[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err10 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.output !== void 0 && func0.call(data, "output")) {
      if (!validate73(data.output, { instancePath: instancePath + "/output", parentData: data, parentDataProperty: "output", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.decisions !== void 0 && func0.call(data, "decisions")) {
      let data11 = data.decisions;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate57(data11[i2], { instancePath: instancePath + "/decisions/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data14 = data.sources;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate99(data14[i3], { instancePath: instancePath + "/sources/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data16 = data.tags;
      if (Array.isArray(data16)) {
        const len3 = data16.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data17 = data16[i4];
          if (typeof data17 === "string") {
            if (!pattern21.test(data17)) {
              const err14 = { instancePath: instancePath + "/tags/" + i4, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/tags/" + i4, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        let i5 = data16.length;
        let j1;
        if (i5 > 1) {
          const indices1 = {};
          for (; i5--; ) {
            let item1 = data16[i5];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err16 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
              break;
            }
            indices1[item1] = i5;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate342.errors = vErrors;
  return errors === 0;
}
validate342.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema61 = { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "title": { "$ref": "#/$defs/line" }, "description": { "$ref": "#/$defs/prose" }, "kind": { "type": "string", "enum": ["investment", "service", "policy", "regulation", "research", "feasibility", "capacity", "communication", "flanking", "pilot", "other"] }, "nature": { "type": "string", "enum": ["hard", "soft"] }, "scope": { "type": "array", "items": { "type": "string", "enum": ["mitigation", "adaptation", "social", "economic", "governance"] }, "uniqueItems": true }, "parent": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "cities": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "objectives": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "area": { "$ref": "#/$defs/line" }, "sectors": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/themes" }, "uniqueItems": true }, "owners": { "type": "array", "items": { "$ref": "#/$defs/owner" } }, "partners": { "type": "array", "items": { "$ref": "#/$defs/partner" } }, "contact": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "targetGroups": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "location": { "$ref": "#/$defs/location" }, "mandate": { "type": "string", "enum": ["own", "shared", "other"] }, "decisionNeeded": { "$ref": "#/$defs/line" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/endDate" }, "phases": { "type": "array", "items": { "$ref": "#/$defs/phase" } }, "steps": { "type": "array", "items": { "$ref": "#/$defs/step" } }, "outputs": { "type": "array", "items": { "$ref": "#/$defs/output" } }, "effects": { "type": "array", "items": { "$ref": "#/$defs/effect" } }, "costs": { "type": "array", "items": { "$ref": "#/$defs/cost" } }, "allocations": { "type": "array", "items": { "$ref": "#/$defs/allocation" } }, "spent": { "type": "object", "additionalProperties": false, "required": ["money"], "properties": { "money": { "$ref": "#/$defs/money" }, "asOf": { "$ref": "#/$defs/date" } } }, "dependsOn": { "type": "array", "items": { "$ref": "#/$defs/dependency" } }, "readiness": { "type": "string", "enum": ["idea", "scoped", "designed", "approved", "ready", "running"] }, "status": { "type": "string", "enum": ["not-started", "in-progress", "paused", "done", "cancelled", "superseded"] }, "statusLabel": { "$ref": "#/$defs/line" }, "progress": { "type": "object", "additionalProperties": false, "properties": { "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "asOf": { "$ref": "#/$defs/date" }, "notes": { "$ref": "#/$defs/prose" } } }, "supersededBy": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "priority": { "type": "string", "enum": ["high", "medium", "low"] }, "policies": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "alignments": { "type": "array", "items": { "$ref": "#/$defs/alignment" } }, "noRisk": { "$ref": "#/$defs/line" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
var schema62 = { "type": ["string", "object"], "pattern": "^[a-z][a-z0-9-]*$", "additionalProperties": false, "required": ["stakeholder"], "properties": { "stakeholder": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "role": { "$ref": "#/$defs/line" }, "certainty": { "type": "string", "enum": ["confirmed", "likely", "to-be-named"] }, "supporting": { "type": "boolean" } } };
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate362.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema62.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stakeholder === void 0 || !func0.call(data, "stakeholder")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stakeholder" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "stakeholder" || key0 === "role" || key0 === "certainty" || key0 === "supporting")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.stakeholder !== void 0 && func0.call(data, "stakeholder")) {
      let data0 = data.stakeholder;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err4 = { instancePath: instancePath + "/stakeholder", schemaPath: "#/properties/stakeholder/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/stakeholder", schemaPath: "#/properties/stakeholder/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.role !== void 0 && func0.call(data, "role")) {
      if (!validate57(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.certainty !== void 0 && func0.call(data, "certainty")) {
      let data2 = data.certainty;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data2 === "confirmed" || data2 === "likely" || data2 === "to-be-named")) {
        const err7 = { instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/enum", keyword: "enum", params: { allowedValues: schema62.properties.certainty.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.supporting !== void 0 && func0.call(data, "supporting")) {
      if (typeof data.supporting !== "boolean") {
        const err8 = { instancePath: instancePath + "/supporting", schemaPath: "#/properties/supporting/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  }
  validate362.errors = vErrors;
  return errors === 0;
}
validate362.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema63 = { "type": ["string", "object"], "pattern": "^[a-z][a-z0-9-]*$", "additionalProperties": false, "required": ["stakeholder"], "properties": { "stakeholder": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "role": { "$ref": "#/$defs/line" }, "certainty": { "type": "string", "enum": ["confirmed", "likely", "to-be-named"] }, "supporting": { "type": "boolean" } } };
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate365.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema63.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stakeholder === void 0 || !func0.call(data, "stakeholder")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stakeholder" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "stakeholder" || key0 === "role" || key0 === "certainty" || key0 === "supporting")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.stakeholder !== void 0 && func0.call(data, "stakeholder")) {
      let data0 = data.stakeholder;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err4 = { instancePath: instancePath + "/stakeholder", schemaPath: "#/properties/stakeholder/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/stakeholder", schemaPath: "#/properties/stakeholder/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.role !== void 0 && func0.call(data, "role")) {
      if (!validate57(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.certainty !== void 0 && func0.call(data, "certainty")) {
      let data2 = data.certainty;
      if (typeof data2 !== "string") {
        const err6 = { instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data2 === "confirmed" || data2 === "likely" || data2 === "to-be-named")) {
        const err7 = { instancePath: instancePath + "/certainty", schemaPath: "#/properties/certainty/enum", keyword: "enum", params: { allowedValues: schema63.properties.certainty.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.supporting !== void 0 && func0.call(data, "supporting")) {
      if (typeof data.supporting !== "boolean") {
        const err8 = { instancePath: instancePath + "/supporting", schemaPath: "#/properties/supporting/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  }
  validate365.errors = vErrors;
  return errors === 0;
}
validate365.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema64 = { "type": "object", "additionalProperties": false, "properties": { "description": { "$ref": "#/$defs/line" }, "spatialLevel": { "type": "string", "enum": ["site", "neighbourhood", "city", "functional-area", "region"] }, "outsideCity": { "type": "boolean" } } };
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate369.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "description" || key0 === "spatialLevel" || key0 === "outsideCity")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate57(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.spatialLevel !== void 0 && func0.call(data, "spatialLevel")) {
      let data1 = data.spatialLevel;
      if (typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/spatialLevel", schemaPath: "#/properties/spatialLevel/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data1 === "site" || data1 === "neighbourhood" || data1 === "city" || data1 === "functional-area" || data1 === "region")) {
        const err2 = { instancePath: instancePath + "/spatialLevel", schemaPath: "#/properties/spatialLevel/enum", keyword: "enum", params: { allowedValues: schema64.properties.spatialLevel.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.outsideCity !== void 0 && func0.call(data, "outsideCity")) {
      if (typeof data.outsideCity !== "boolean") {
        const err3 = { instancePath: instancePath + "/outsideCity", schemaPath: "#/properties/outsideCity/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate369.errors = vErrors;
  return errors === 0;
}
validate369.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema66 = { "type": "object", "additionalProperties": false, "properties": { "amount": { "type": "number" }, "min": { "type": "number" }, "max": { "type": "number" }, "currency": { "$ref": "#/$defs/currencies" }, "per": { "type": "string", "enum": ["total", "year", "unit"] }, "times": { "type": "number", "exclusiveMinimum": 0 }, "unit": { "$ref": "#/$defs/line" }, "priceYear": { "type": "integer", "minimum": 1900, "maximum": 2200 }, "vat": { "type": "string", "enum": ["included", "excluded"] }, "approximate": { "type": "boolean" }, "partial": { "type": "boolean" }, "asOf": { "$ref": "#/$defs/date" }, "notes": { "$ref": "#/$defs/line" }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" } }, "minProperties": 1 };
function validate379(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate379.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema66.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.amount !== void 0 && func0.call(data, "amount")) {
      let data0 = data.amount;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.min !== void 0 && func0.call(data, "min")) {
      let data1 = data.min;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0 && func0.call(data, "max")) {
      let data2 = data.max;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.currency !== void 0 && func0.call(data, "currency")) {
      if (!validate69(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.per !== void 0 && func0.call(data, "per")) {
      let data4 = data.per;
      if (typeof data4 !== "string") {
        const err5 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data4 === "total" || data4 === "year" || data4 === "unit")) {
        const err6 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema66.properties.per.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.times !== void 0 && func0.call(data, "times")) {
      let data5 = data.times;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 <= 0 || isNaN(data5)) {
          const err7 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      if (!validate57(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.priceYear !== void 0 && func0.call(data, "priceYear")) {
      let data7 = data.priceYear;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err9 = { instancePath: instancePath + "/priceYear", schemaPath: "#/properties/priceYear/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 2200 || isNaN(data7)) {
          const err10 = { instancePath: instancePath + "/priceYear", schemaPath: "#/properties/priceYear/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data7 < 1900 || isNaN(data7)) {
          const err11 = { instancePath: instancePath + "/priceYear", schemaPath: "#/properties/priceYear/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.vat !== void 0 && func0.call(data, "vat")) {
      let data8 = data.vat;
      if (typeof data8 !== "string") {
        const err12 = { instancePath: instancePath + "/vat", schemaPath: "#/properties/vat/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data8 === "included" || data8 === "excluded")) {
        const err13 = { instancePath: instancePath + "/vat", schemaPath: "#/properties/vat/enum", keyword: "enum", params: { allowedValues: schema66.properties.vat.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.approximate !== void 0 && func0.call(data, "approximate")) {
      if (typeof data.approximate !== "boolean") {
        const err14 = { instancePath: instancePath + "/approximate", schemaPath: "#/properties/approximate/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.partial !== void 0 && func0.call(data, "partial")) {
      if (typeof data.partial !== "boolean") {
        const err15 = { instancePath: instancePath + "/partial", schemaPath: "#/properties/partial/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.asOf !== void 0 && func0.call(data, "asOf")) {
      if (!validate65(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate379.errors = vErrors;
  return errors === 0;
}
validate379.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate375.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "title" || key0 === "start" || key0 === "end" || key0 === "money" || key0 === "gaps")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate57(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      if (!validate65(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      if (!validate79(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.money !== void 0 && func0.call(data, "money")) {
      if (!validate379(data.money, { instancePath: instancePath + "/money", parentData: data, parentDataProperty: "money", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate379.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate375.errors = vErrors;
  return errors === 0;
}
validate375.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema67 = { "type": "object", "additionalProperties": false, "required": ["title"], "properties": { "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "title": { "$ref": "#/$defs/line" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/endDate" }, "responsible": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "milestone": { "type": "boolean" }, "dependsOn": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "done": { "$ref": "#/$defs/date" }, "notes": { "$ref": "#/$defs/prose" }, "gaps": { "$ref": "#/$defs/gaps" } } };
function validate389(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate389.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema67.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      if (!validate55(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate57(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      if (!validate65(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      if (!validate79(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.responsible !== void 0 && func0.call(data, "responsible")) {
      let data5 = data.responsible;
      if (typeof data5 === "string") {
        if (!pattern3.test(data5)) {
          const err2 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.milestone !== void 0 && func0.call(data, "milestone")) {
      if (typeof data.milestone !== "boolean") {
        const err4 = { instancePath: instancePath + "/milestone", schemaPath: "#/properties/milestone/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.dependsOn !== void 0 && func0.call(data, "dependsOn")) {
      let data7 = data.dependsOn;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 === "string") {
            if (!pattern3.test(data8)) {
              const err5 = { instancePath: instancePath + "/dependsOn/" + i0, schemaPath: "#/properties/dependsOn/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/dependsOn/" + i0, schemaPath: "#/properties/dependsOn/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i1 = data7.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data7[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/dependsOn", schemaPath: "#/properties/dependsOn/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/dependsOn", schemaPath: "#/properties/dependsOn/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.done !== void 0 && func0.call(data, "done")) {
      if (!validate65(data.done, { instancePath: instancePath + "/done", parentData: data, parentDataProperty: "done", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate389.errors = vErrors;
  return errors === 0;
}
validate389.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate402.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "value" || key0 === "min" || key0 === "max" || key0 === "unit" || key0 === "approximate")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.min !== void 0 && func0.call(data, "min")) {
      let data1 = data.min;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0 && func0.call(data, "max")) {
      let data2 = data.max;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      if (!validate57(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.approximate !== void 0 && func0.call(data, "approximate")) {
      if (typeof data.approximate !== "boolean") {
        const err5 = { instancePath: instancePath + "/approximate", schemaPath: "#/properties/approximate/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate402.errors = vErrors;
  return errors === 0;
}
validate402.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate399.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0 || !func0.call(data, "text")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "text" || key0 === "quantity" || key0 === "gaps")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      if (!validate57(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0 && func0.call(data, "quantity")) {
      if (!validate402(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate402.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate399.errors = vErrors;
  return errors === 0;
}
validate399.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema70 = { "type": "object", "additionalProperties": false, "required": ["what"], "properties": { "what": { "$ref": "#/$defs/line" }, "value": { "type": "number" }, "min": { "type": "number" }, "max": { "type": "number" }, "unit": { "$ref": "#/$defs/line" }, "per": { "type": "string", "enum": ["year", "total"] }, "years": { "$ref": "#/$defs/date" }, "assumption": { "$ref": "#/$defs/line" }, "relativeTo": { "$ref": "#/$defs/line" }, "approximate": { "type": "boolean" }, "asWritten": { "$ref": "#/$defs/asWritten" }, "notes": { "$ref": "#/$defs/line" }, "gaps": { "$ref": "#/$defs/gaps" } } };
function validate407(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate407.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.what === void 0 || !func0.call(data, "what")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema70.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.what !== void 0 && func0.call(data, "what")) {
      if (!validate57(data.what, { instancePath: instancePath + "/what", parentData: data, parentDataProperty: "what", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data1 = data.value;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.min !== void 0 && func0.call(data, "min")) {
      let data2 = data.min;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0 && func0.call(data, "max")) {
      let data3 = data.max;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err4 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      if (!validate57(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.per !== void 0 && func0.call(data, "per")) {
      let data5 = data.per;
      if (typeof data5 !== "string") {
        const err5 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data5 === "year" || data5 === "total")) {
        const err6 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema70.properties.per.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.years !== void 0 && func0.call(data, "years")) {
      if (!validate65(data.years, { instancePath: instancePath + "/years", parentData: data, parentDataProperty: "years", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.assumption !== void 0 && func0.call(data, "assumption")) {
      if (!validate57(data.assumption, { instancePath: instancePath + "/assumption", parentData: data, parentDataProperty: "assumption", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.relativeTo !== void 0 && func0.call(data, "relativeTo")) {
      if (!validate57(data.relativeTo, { instancePath: instancePath + "/relativeTo", parentData: data, parentDataProperty: "relativeTo", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.approximate !== void 0 && func0.call(data, "approximate")) {
      if (typeof data.approximate !== "boolean") {
        const err7 = { instancePath: instancePath + "/approximate", schemaPath: "#/properties/approximate/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate407.errors = vErrors;
  return errors === 0;
}
validate407.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema71 = { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "label": { "$ref": "#/$defs/line" }, "kind": { "type": "string", "enum": ["capital", "staff", "services", "operating", "other"] }, "money": { "$ref": "#/$defs/money" }, "effort": { "type": "object", "additionalProperties": false, "required": ["fte"], "properties": { "fte": { "type": "number", "minimum": 0 }, "years": { "type": "number", "exclusiveMinimum": 0 } } }, "year": { "$ref": "#/$defs/date" }, "recurring": { "type": "boolean" }, "carrier": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "confidence": { "type": "string", "enum": ["early-estimate", "estimate", "quote", "contract"] }, "notes": { "$ref": "#/$defs/prose" }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" } } };
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate417.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema71.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate57(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data2 = data.kind;
      if (typeof data2 !== "string") {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data2 === "capital" || data2 === "staff" || data2 === "services" || data2 === "operating" || data2 === "other")) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema71.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.money !== void 0 && func0.call(data, "money")) {
      if (!validate379(data.money, { instancePath: instancePath + "/money", parentData: data, parentDataProperty: "money", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate379.errors);
        errors = vErrors.length;
      }
    }
    if (data.effort !== void 0 && func0.call(data, "effort")) {
      let data4 = data.effort;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.fte === void 0 || !func0.call(data4, "fte")) {
          const err3 = { instancePath: instancePath + "/effort", schemaPath: "#/properties/effort/required", keyword: "required", params: { missingProperty: "fte" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 of Object.keys(data4)) {
          if (!(key1 === "fte" || key1 === "years")) {
            const err4 = { instancePath: instancePath + "/effort", schemaPath: "#/properties/effort/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data4.fte !== void 0 && func0.call(data4, "fte")) {
          let data5 = data4.fte;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err5 = { instancePath: instancePath + "/effort/fte", schemaPath: "#/properties/effort/properties/fte/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/effort/fte", schemaPath: "#/properties/effort/properties/fte/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data4.years !== void 0 && func0.call(data4, "years")) {
          let data6 = data4.years;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 <= 0 || isNaN(data6)) {
              const err7 = { instancePath: instancePath + "/effort/years", schemaPath: "#/properties/effort/properties/years/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/effort/years", schemaPath: "#/properties/effort/properties/years/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/effort", schemaPath: "#/properties/effort/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      if (!validate65(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.recurring !== void 0 && func0.call(data, "recurring")) {
      if (typeof data.recurring !== "boolean") {
        const err10 = { instancePath: instancePath + "/recurring", schemaPath: "#/properties/recurring/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.carrier !== void 0 && func0.call(data, "carrier")) {
      let data9 = data.carrier;
      if (typeof data9 === "string") {
        if (!pattern3.test(data9)) {
          const err11 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0 && func0.call(data, "confidence")) {
      let data10 = data.confidence;
      if (typeof data10 !== "string") {
        const err13 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data10 === "early-estimate" || data10 === "estimate" || data10 === "quote" || data10 === "contract")) {
        const err14 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema71.properties.confidence.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate417.errors = vErrors;
  return errors === 0;
}
validate417.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema72 = { "type": "object", "additionalProperties": false, "required": ["source"], "properties": { "id": { "$ref": "#/$defs/id" }, "source": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "money": { "$ref": "#/$defs/money" }, "state": { "type": "string", "enum": ["identified", "applied", "secured", "rejected"] }, "date": { "$ref": "#/$defs/date" }, "rankFit": { "type": "integer", "minimum": 1, "maximum": 5 }, "notes": { "$ref": "#/$defs/line" }, "gaps": { "$ref": "#/$defs/gaps" } } };
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate426.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0 || !func0.call(data, "source")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "source" || key0 === "money" || key0 === "state" || key0 === "date" || key0 === "rankFit" || key0 === "notes" || key0 === "gaps")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      let data1 = data.source;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err2 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.money !== void 0 && func0.call(data, "money")) {
      if (!validate379(data.money, { instancePath: instancePath + "/money", parentData: data, parentDataProperty: "money", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate379.errors);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0 && func0.call(data, "state")) {
      let data3 = data.state;
      if (typeof data3 !== "string") {
        const err4 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data3 === "identified" || data3 === "applied" || data3 === "secured" || data3 === "rejected")) {
        const err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema72.properties.state.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      if (!validate65(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.rankFit !== void 0 && func0.call(data, "rankFit")) {
      let data5 = data.rankFit;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err6 = { instancePath: instancePath + "/rankFit", schemaPath: "#/properties/rankFit/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 5 || isNaN(data5)) {
          const err7 = { instancePath: instancePath + "/rankFit", schemaPath: "#/properties/rankFit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err8 = { instancePath: instancePath + "/rankFit", schemaPath: "#/properties/rankFit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate57(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate426.errors = vErrors;
  return errors === 0;
}
validate426.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema73 = { "type": ["string", "object"], "pattern": "^[a-z][a-z0-9-]*$", "additionalProperties": false, "required": ["action"], "properties": { "action": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "kind": { "type": "string", "enum": ["after", "enabled-by", "effect-through"] }, "note": { "$ref": "#/$defs/line" } } };
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate435.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema73.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0 || !func0.call(data, "action")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "action" || key0 === "kind" || key0 === "note")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.action !== void 0 && func0.call(data, "action")) {
      let data0 = data.action;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err4 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "after" || data1 === "enabled-by" || data1 === "effect-through")) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema73.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note")) {
      if (!validate57(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
  }
  validate435.errors = vErrors;
  return errors === 0;
}
validate435.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate355.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema61.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      if (!validate55(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate57(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate73(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data4 = data.kind;
      if (typeof data4 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data4 === "investment" || data4 === "service" || data4 === "policy" || data4 === "regulation" || data4 === "research" || data4 === "feasibility" || data4 === "capacity" || data4 === "communication" || data4 === "flanking" || data4 === "pilot" || data4 === "other")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema61.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.nature !== void 0 && func0.call(data, "nature")) {
      let data5 = data.nature;
      if (typeof data5 !== "string") {
        const err5 = { instancePath: instancePath + "/nature", schemaPath: "#/properties/nature/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data5 === "hard" || data5 === "soft")) {
        const err6 = { instancePath: instancePath + "/nature", schemaPath: "#/properties/nature/enum", keyword: "enum", params: { allowedValues: schema61.properties.nature.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.scope !== void 0 && func0.call(data, "scope")) {
      let data6 = data.scope;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string") {
            const err7 = { instancePath: instancePath + "/scope/" + i0, schemaPath: "#/properties/scope/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(data7 === "mitigation" || data7 === "adaptation" || data7 === "social" || data7 === "economic" || data7 === "governance")) {
            const err8 = { instancePath: instancePath + "/scope/" + i0, schemaPath: "#/properties/scope/items/enum", keyword: "enum", params: { allowedValues: schema61.properties.scope.items.enum } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        let i1 = data6.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data6[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.parent !== void 0 && func0.call(data, "parent")) {
      let data8 = data.parent;
      if (typeof data8 === "string") {
        if (!pattern3.test(data8)) {
          const err11 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.city !== void 0 && func0.call(data, "city")) {
      let data9 = data.city;
      if (typeof data9 === "string") {
        if (!pattern3.test(data9)) {
          const err13 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.cities !== void 0 && func0.call(data, "cities")) {
      let data10 = data.cities;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data11 = data10[i2];
          if (typeof data11 === "string") {
            if (!pattern3.test(data11)) {
              const err15 = { instancePath: instancePath + "/cities/" + i2, schemaPath: "#/properties/cities/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/cities/" + i2, schemaPath: "#/properties/cities/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        let i3 = data10.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data10[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err17 = { instancePath: instancePath + "/cities", schemaPath: "#/properties/cities/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/cities", schemaPath: "#/properties/cities/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.objectives !== void 0 && func0.call(data, "objectives")) {
      let data12 = data.objectives;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data13 = data12[i4];
          if (typeof data13 === "string") {
            if (!pattern3.test(data13)) {
              const err19 = { instancePath: instancePath + "/objectives/" + i4, schemaPath: "#/properties/objectives/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/objectives/" + i4, schemaPath: "#/properties/objectives/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        let i5 = data12.length;
        let j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--; ) {
            let item2 = data12[i5];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err21 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.area !== void 0 && func0.call(data, "area")) {
      if (!validate57(data.area, { instancePath: instancePath + "/area", parentData: data, parentDataProperty: "area", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.sectors !== void 0 && func0.call(data, "sectors")) {
      let data15 = data.sectors;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data16 = data15[i6];
          if (typeof data16 !== "string") {
            const err23 = { instancePath: instancePath + "/sectors/" + i6, schemaPath: "#/properties/sectors/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (!validate71(data16, { instancePath: instancePath + "/sectors/" + i6, parentData: data15, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
        let i7 = data15.length;
        let j3;
        if (i7 > 1) {
          const indices3 = {};
          for (; i7--; ) {
            let item3 = data15[i7];
            if (typeof item3 !== "string") {
              continue;
            }
            if (typeof indices3[item3] == "number") {
              j3 = indices3[item3];
              const err24 = { instancePath: instancePath + "/sectors", schemaPath: "#/properties/sectors/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
              break;
            }
            indices3[item3] = i7;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/sectors", schemaPath: "#/properties/sectors/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.owners !== void 0 && func0.call(data, "owners")) {
      let data17 = data.owners;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i8 = 0; i8 < len4; i8++) {
          if (!validate362(data17[i8], { instancePath: instancePath + "/owners/" + i8, parentData: data17, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate362.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.partners !== void 0 && func0.call(data, "partners")) {
      let data19 = data.partners;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i9 = 0; i9 < len5; i9++) {
          if (!validate365(data19[i9], { instancePath: instancePath + "/partners/" + i9, parentData: data19, parentDataProperty: i9, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate365.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.contact !== void 0 && func0.call(data, "contact")) {
      let data21 = data.contact;
      if (typeof data21 === "string") {
        if (!pattern3.test(data21)) {
          const err28 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.targetGroups !== void 0 && func0.call(data, "targetGroups")) {
      let data22 = data.targetGroups;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i10 = 0; i10 < len6; i10++) {
          if (!validate57(data22[i10], { instancePath: instancePath + "/targetGroups/" + i10, parentData: data22, parentDataProperty: i10, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/targetGroups", schemaPath: "#/properties/targetGroups/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.location !== void 0 && func0.call(data, "location")) {
      if (!validate369(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate369.errors);
        errors = vErrors.length;
      }
    }
    if (data.mandate !== void 0 && func0.call(data, "mandate")) {
      let data25 = data.mandate;
      if (typeof data25 !== "string") {
        const err31 = { instancePath: instancePath + "/mandate", schemaPath: "#/properties/mandate/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (!(data25 === "own" || data25 === "shared" || data25 === "other")) {
        const err32 = { instancePath: instancePath + "/mandate", schemaPath: "#/properties/mandate/enum", keyword: "enum", params: { allowedValues: schema61.properties.mandate.enum } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.decisionNeeded !== void 0 && func0.call(data, "decisionNeeded")) {
      if (!validate57(data.decisionNeeded, { instancePath: instancePath + "/decisionNeeded", parentData: data, parentDataProperty: "decisionNeeded", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      if (!validate65(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      if (!validate79(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.phases !== void 0 && func0.call(data, "phases")) {
      let data29 = data.phases;
      if (Array.isArray(data29)) {
        const len7 = data29.length;
        for (let i11 = 0; i11 < len7; i11++) {
          if (!validate375(data29[i11], { instancePath: instancePath + "/phases/" + i11, parentData: data29, parentDataProperty: i11, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate375.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.steps !== void 0 && func0.call(data, "steps")) {
      let data31 = data.steps;
      if (Array.isArray(data31)) {
        const len8 = data31.length;
        for (let i12 = 0; i12 < len8; i12++) {
          if (!validate389(data31[i12], { instancePath: instancePath + "/steps/" + i12, parentData: data31, parentDataProperty: i12, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate389.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.outputs !== void 0 && func0.call(data, "outputs")) {
      let data33 = data.outputs;
      if (Array.isArray(data33)) {
        const len9 = data33.length;
        for (let i13 = 0; i13 < len9; i13++) {
          if (!validate399(data33[i13], { instancePath: instancePath + "/outputs/" + i13, parentData: data33, parentDataProperty: i13, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate399.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.effects !== void 0 && func0.call(data, "effects")) {
      let data35 = data.effects;
      if (Array.isArray(data35)) {
        const len10 = data35.length;
        for (let i14 = 0; i14 < len10; i14++) {
          if (!validate407(data35[i14], { instancePath: instancePath + "/effects/" + i14, parentData: data35, parentDataProperty: i14, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate407.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.costs !== void 0 && func0.call(data, "costs")) {
      let data37 = data.costs;
      if (Array.isArray(data37)) {
        const len11 = data37.length;
        for (let i15 = 0; i15 < len11; i15++) {
          if (!validate417(data37[i15], { instancePath: instancePath + "/costs/" + i15, parentData: data37, parentDataProperty: i15, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate417.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/costs", schemaPath: "#/properties/costs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.allocations !== void 0 && func0.call(data, "allocations")) {
      let data39 = data.allocations;
      if (Array.isArray(data39)) {
        const len12 = data39.length;
        for (let i16 = 0; i16 < len12; i16++) {
          if (!validate426(data39[i16], { instancePath: instancePath + "/allocations/" + i16, parentData: data39, parentDataProperty: i16, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate426.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/allocations", schemaPath: "#/properties/allocations/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.spent !== void 0 && func0.call(data, "spent")) {
      let data41 = data.spent;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        if (data41.money === void 0 || !func0.call(data41, "money")) {
          const err39 = { instancePath: instancePath + "/spent", schemaPath: "#/properties/spent/required", keyword: "required", params: { missingProperty: "money" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        for (const key1 of Object.keys(data41)) {
          if (!(key1 === "money" || key1 === "asOf")) {
            const err40 = { instancePath: instancePath + "/spent", schemaPath: "#/properties/spent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data41.money !== void 0 && func0.call(data41, "money")) {
          if (!validate379(data41.money, { instancePath: instancePath + "/spent/money", parentData: data41, parentDataProperty: "money", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate379.errors);
            errors = vErrors.length;
          }
        }
        if (data41.asOf !== void 0 && func0.call(data41, "asOf")) {
          if (!validate65(data41.asOf, { instancePath: instancePath + "/spent/asOf", parentData: data41, parentDataProperty: "asOf", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/spent", schemaPath: "#/properties/spent/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.dependsOn !== void 0 && func0.call(data, "dependsOn")) {
      let data44 = data.dependsOn;
      if (Array.isArray(data44)) {
        const len13 = data44.length;
        for (let i17 = 0; i17 < len13; i17++) {
          if (!validate435(data44[i17], { instancePath: instancePath + "/dependsOn/" + i17, parentData: data44, parentDataProperty: i17, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate435.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/dependsOn", schemaPath: "#/properties/dependsOn/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.readiness !== void 0 && func0.call(data, "readiness")) {
      let data46 = data.readiness;
      if (typeof data46 !== "string") {
        const err43 = { instancePath: instancePath + "/readiness", schemaPath: "#/properties/readiness/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (!(data46 === "idea" || data46 === "scoped" || data46 === "designed" || data46 === "approved" || data46 === "ready" || data46 === "running")) {
        const err44 = { instancePath: instancePath + "/readiness", schemaPath: "#/properties/readiness/enum", keyword: "enum", params: { allowedValues: schema61.properties.readiness.enum } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data47 = data.status;
      if (typeof data47 !== "string") {
        const err45 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (!(data47 === "not-started" || data47 === "in-progress" || data47 === "paused" || data47 === "done" || data47 === "cancelled" || data47 === "superseded")) {
        const err46 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema61.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.statusLabel !== void 0 && func0.call(data, "statusLabel")) {
      if (!validate57(data.statusLabel, { instancePath: instancePath + "/statusLabel", parentData: data, parentDataProperty: "statusLabel", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.progress !== void 0 && func0.call(data, "progress")) {
      let data49 = data.progress;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        for (const key2 of Object.keys(data49)) {
          if (!(key2 === "percent" || key2 === "asOf" || key2 === "notes")) {
            const err47 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data49.percent !== void 0 && func0.call(data49, "percent")) {
          let data50 = data49.percent;
          if (typeof data50 == "number" && isFinite(data50)) {
            if (data50 > 100 || isNaN(data50)) {
              const err48 = { instancePath: instancePath + "/progress/percent", schemaPath: "#/properties/progress/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data50 < 0 || isNaN(data50)) {
              const err49 = { instancePath: instancePath + "/progress/percent", schemaPath: "#/properties/progress/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/progress/percent", schemaPath: "#/properties/progress/properties/percent/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data49.asOf !== void 0 && func0.call(data49, "asOf")) {
          if (!validate65(data49.asOf, { instancePath: instancePath + "/progress/asOf", parentData: data49, parentDataProperty: "asOf", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data49.notes !== void 0 && func0.call(data49, "notes")) {
          if (!validate73(data49.notes, { instancePath: instancePath + "/progress/notes", parentData: data49, parentDataProperty: "notes", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.supersededBy !== void 0 && func0.call(data, "supersededBy")) {
      let data53 = data.supersededBy;
      if (typeof data53 === "string") {
        if (!pattern3.test(data53)) {
          const err52 = { instancePath: instancePath + "/supersededBy", schemaPath: "#/properties/supersededBy/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/supersededBy", schemaPath: "#/properties/supersededBy/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.priority !== void 0 && func0.call(data, "priority")) {
      let data54 = data.priority;
      if (typeof data54 !== "string") {
        const err54 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (!(data54 === "high" || data54 === "medium" || data54 === "low")) {
        const err55 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/enum", keyword: "enum", params: { allowedValues: schema61.properties.priority.enum } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.policies !== void 0 && func0.call(data, "policies")) {
      let data55 = data.policies;
      if (Array.isArray(data55)) {
        const len14 = data55.length;
        for (let i18 = 0; i18 < len14; i18++) {
          let data56 = data55[i18];
          if (typeof data56 === "string") {
            if (!pattern3.test(data56)) {
              const err56 = { instancePath: instancePath + "/policies/" + i18, schemaPath: "#/properties/policies/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/policies/" + i18, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        let i19 = data55.length;
        let j4;
        if (i19 > 1) {
          const indices4 = {};
          for (; i19--; ) {
            let item4 = data55[i19];
            if (typeof item4 !== "string") {
              continue;
            }
            if (typeof indices4[item4] == "number") {
              j4 = indices4[item4];
              const err58 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/uniqueItems", keyword: "uniqueItems", params: { i: i19, j: j4 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
              break;
            }
            indices4[item4] = i19;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.alignments !== void 0 && func0.call(data, "alignments")) {
      let data57 = data.alignments;
      if (Array.isArray(data57)) {
        const len15 = data57.length;
        for (let i20 = 0; i20 < len15; i20++) {
          if (!validate269(data57[i20], { instancePath: instancePath + "/alignments/" + i20, parentData: data57, parentDataProperty: i20, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate269.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/alignments", schemaPath: "#/properties/alignments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.noRisk !== void 0 && func0.call(data, "noRisk")) {
      if (!validate57(data.noRisk, { instancePath: instancePath + "/noRisk", parentData: data, parentDataProperty: "noRisk", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data61 = data.sources;
      if (Array.isArray(data61)) {
        const len16 = data61.length;
        for (let i21 = 0; i21 < len16; i21++) {
          if (!validate99(data61[i21], { instancePath: instancePath + "/sources/" + i21, parentData: data61, parentDataProperty: i21, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data63 = data.tags;
      if (Array.isArray(data63)) {
        const len17 = data63.length;
        for (let i22 = 0; i22 < len17; i22++) {
          let data64 = data63[i22];
          if (typeof data64 === "string") {
            if (!pattern21.test(data64)) {
              const err62 = { instancePath: instancePath + "/tags/" + i22, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/tags/" + i22, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        let i23 = data63.length;
        let j5;
        if (i23 > 1) {
          const indices5 = {};
          for (; i23--; ) {
            let item5 = data63[i23];
            if (typeof item5 !== "string") {
              continue;
            }
            if (typeof indices5[item5] == "number") {
              j5 = indices5[item5];
              const err64 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i23, j: j5 } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
              break;
            }
            indices5[item5] = i23;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err66 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err66];
    } else {
      vErrors.push(err66);
    }
    errors++;
  }
  validate355.errors = vErrors;
  return errors === 0;
}
validate355.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema74 = { "type": "object", "additionalProperties": false, "required": ["id", "label"], "properties": { "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "label": { "$ref": "#/$defs/line" }, "kind": { "type": "string", "enum": ["capital", "staff", "services", "operating", "other"] }, "money": { "$ref": "#/$defs/money" }, "actions": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "year": { "$ref": "#/$defs/date" }, "recurring": { "type": "boolean" }, "confidence": { "type": "string", "enum": ["early-estimate", "estimate", "quote", "contract"] }, "allocations": { "type": "array", "items": { "$ref": "#/$defs/allocation" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate449(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate449.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === void 0 || !func0.call(data, "label")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema74.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      if (!validate55(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0 && func0.call(data, "label")) {
      if (!validate57(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data3 === "capital" || data3 === "staff" || data3 === "services" || data3 === "operating" || data3 === "other")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema74.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.money !== void 0 && func0.call(data, "money")) {
      if (!validate379(data.money, { instancePath: instancePath + "/money", parentData: data, parentDataProperty: "money", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate379.errors);
        errors = vErrors.length;
      }
    }
    if (data.actions !== void 0 && func0.call(data, "actions")) {
      let data5 = data.actions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (!pattern3.test(data6)) {
              const err5 = { instancePath: instancePath + "/actions/" + i0, schemaPath: "#/properties/actions/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/actions/" + i0, schemaPath: "#/properties/actions/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data5[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      if (!validate65(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.recurring !== void 0 && func0.call(data, "recurring")) {
      if (typeof data.recurring !== "boolean") {
        const err9 = { instancePath: instancePath + "/recurring", schemaPath: "#/properties/recurring/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.confidence !== void 0 && func0.call(data, "confidence")) {
      let data9 = data.confidence;
      if (typeof data9 !== "string") {
        const err10 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data9 === "early-estimate" || data9 === "estimate" || data9 === "quote" || data9 === "contract")) {
        const err11 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema74.properties.confidence.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.allocations !== void 0 && func0.call(data, "allocations")) {
      let data10 = data.allocations;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate426(data10[i2], { instancePath: instancePath + "/allocations/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate426.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/allocations", schemaPath: "#/properties/allocations/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data13 = data.sources;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate99(data13[i3], { instancePath: instancePath + "/sources/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data15 = data.tags;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data16 = data15[i4];
          if (typeof data16 === "string") {
            if (!pattern21.test(data16)) {
              const err14 = { instancePath: instancePath + "/tags/" + i4, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/tags/" + i4, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        let i5 = data15.length;
        let j1;
        if (i5 > 1) {
          const indices1 = {};
          for (; i5--; ) {
            let item1 = data15[i5];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err16 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
              break;
            }
            indices1[item1] = i5;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate449.errors = vErrors;
  return errors === 0;
}
validate449.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema75 = { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "#/$defs/id" }, "name": { "$ref": "#/$defs/line" }, "provider": { "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^\\r\\n]+$" }, "level": { "type": "string", "enum": ["own", "regional", "national", "eu", "private", "philanthropic", "community", "international"] }, "instrument": { "type": "string", "enum": ["budget", "grant", "loan", "guarantee", "equity", "ppp", "fee", "in-kind", "crowdfunding", "bond", "contracting"] }, "programme": { "$ref": "#/$defs/line" }, "openUntil": { "$ref": "#/$defs/date" }, "rate": { "type": "number", "minimum": 0, "maximum": 100 }, "reimbursing": { "type": "boolean" }, "preFinancing": { "$ref": "#/$defs/line" }, "leverage": { "type": "number", "minimum": 0 }, "contact": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate462.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema75.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate57(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.provider !== void 0 && func0.call(data, "provider")) {
      let data2 = data.provider;
      if (typeof data2 === "string") {
        if (func70(data2) > 200) {
          const err3 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func70(data2) < 1) {
          const err4 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err5 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]+$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.level !== void 0 && func0.call(data, "level")) {
      let data3 = data.level;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data3 === "own" || data3 === "regional" || data3 === "national" || data3 === "eu" || data3 === "private" || data3 === "philanthropic" || data3 === "community" || data3 === "international")) {
        const err8 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema75.properties.level.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.instrument !== void 0 && func0.call(data, "instrument")) {
      let data4 = data.instrument;
      if (typeof data4 !== "string") {
        const err9 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data4 === "budget" || data4 === "grant" || data4 === "loan" || data4 === "guarantee" || data4 === "equity" || data4 === "ppp" || data4 === "fee" || data4 === "in-kind" || data4 === "crowdfunding" || data4 === "bond" || data4 === "contracting")) {
        const err10 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/enum", keyword: "enum", params: { allowedValues: schema75.properties.instrument.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.programme !== void 0 && func0.call(data, "programme")) {
      if (!validate57(data.programme, { instancePath: instancePath + "/programme", parentData: data, parentDataProperty: "programme", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.openUntil !== void 0 && func0.call(data, "openUntil")) {
      if (!validate65(data.openUntil, { instancePath: instancePath + "/openUntil", parentData: data, parentDataProperty: "openUntil", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.rate !== void 0 && func0.call(data, "rate")) {
      let data7 = data.rate;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 100 || isNaN(data7)) {
          const err11 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err12 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.reimbursing !== void 0 && func0.call(data, "reimbursing")) {
      if (typeof data.reimbursing !== "boolean") {
        const err14 = { instancePath: instancePath + "/reimbursing", schemaPath: "#/properties/reimbursing/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.preFinancing !== void 0 && func0.call(data, "preFinancing")) {
      if (!validate57(data.preFinancing, { instancePath: instancePath + "/preFinancing", parentData: data, parentDataProperty: "preFinancing", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.leverage !== void 0 && func0.call(data, "leverage")) {
      let data10 = data.leverage;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          const err15 = { instancePath: instancePath + "/leverage", schemaPath: "#/properties/leverage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/leverage", schemaPath: "#/properties/leverage/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.contact !== void 0 && func0.call(data, "contact")) {
      let data11 = data.contact;
      if (typeof data11 === "string") {
        if (!pattern3.test(data11)) {
          const err17 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data13 = data.sources;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate99(data13[i0], { instancePath: instancePath + "/sources/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data15 = data.tags;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data16 = data15[i1];
          if (typeof data16 === "string") {
            if (!pattern21.test(data16)) {
              const err20 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        let i2 = data15.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data15[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err22 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate462.errors = vErrors;
  return errors === 0;
}
validate462.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate474(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate474.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0 || !func0.call(data, "from")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rate === void 0 || !func0.call(data, "rate")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rate" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "from" || key0 === "to" || key0 === "rate" || key0 === "asOf" || key0 === "sources")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      if (!validate69(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0 && func0.call(data, "to")) {
      if (!validate69(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.rate !== void 0 && func0.call(data, "rate")) {
      let data2 = data.rate;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 <= 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.asOf !== void 0 && func0.call(data, "asOf")) {
      if (!validate65(data.asOf, { instancePath: instancePath + "/asOf", parentData: data, parentDataProperty: "asOf", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data4 = data.sources;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate99(data4[i0], { instancePath: instancePath + "/sources/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
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
  validate474.errors = vErrors;
  return errors === 0;
}
validate474.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema77 = { "type": "object", "additionalProperties": false, "properties": { "stated": { "$ref": "#/$defs/money" }, "breakdown": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["label", "money"], "properties": { "label": { "$ref": "#/$defs/line" }, "money": { "$ref": "#/$defs/money" }, "actions": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } } } } }, "description": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate480(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate480.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema77.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.stated !== void 0 && func0.call(data, "stated")) {
      if (!validate379(data.stated, { instancePath: instancePath + "/stated", parentData: data, parentDataProperty: "stated", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate379.errors);
        errors = vErrors.length;
      }
    }
    if (data.breakdown !== void 0 && func0.call(data, "breakdown")) {
      let data1 = data.breakdown;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.label === void 0 || !func0.call(data2, "label")) {
              const err1 = { instancePath: instancePath + "/breakdown/" + i0, schemaPath: "#/properties/breakdown/items/required", keyword: "required", params: { missingProperty: "label" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data2.money === void 0 || !func0.call(data2, "money")) {
              const err2 = { instancePath: instancePath + "/breakdown/" + i0, schemaPath: "#/properties/breakdown/items/required", keyword: "required", params: { missingProperty: "money" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            for (const key1 of Object.keys(data2)) {
              if (!(key1 === "label" || key1 === "money" || key1 === "actions")) {
                const err3 = { instancePath: instancePath + "/breakdown/" + i0, schemaPath: "#/properties/breakdown/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data2.label !== void 0 && func0.call(data2, "label")) {
              if (!validate57(data2.label, { instancePath: instancePath + "/breakdown/" + i0 + "/label", parentData: data2, parentDataProperty: "label", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data2.money !== void 0 && func0.call(data2, "money")) {
              if (!validate379(data2.money, { instancePath: instancePath + "/breakdown/" + i0 + "/money", parentData: data2, parentDataProperty: "money", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate379.errors);
                errors = vErrors.length;
              }
            }
            if (data2.actions !== void 0 && func0.call(data2, "actions")) {
              let data5 = data2.actions;
              if (Array.isArray(data5)) {
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data6 = data5[i1];
                  if (typeof data6 === "string") {
                    if (!pattern3.test(data6)) {
                      const err4 = { instancePath: instancePath + "/breakdown/" + i0 + "/actions/" + i1, schemaPath: "#/properties/breakdown/items/properties/actions/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  } else {
                    const err5 = { instancePath: instancePath + "/breakdown/" + i0 + "/actions/" + i1, schemaPath: "#/properties/breakdown/items/properties/actions/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
                let i2 = data5.length;
                let j0;
                if (i2 > 1) {
                  const indices0 = {};
                  for (; i2--; ) {
                    let item0 = data5[i2];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err6 = { instancePath: instancePath + "/breakdown/" + i0 + "/actions", schemaPath: "#/properties/breakdown/items/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i2;
                  }
                }
              } else {
                const err7 = { instancePath: instancePath + "/breakdown/" + i0 + "/actions", schemaPath: "#/properties/breakdown/items/properties/actions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/breakdown/" + i0, schemaPath: "#/properties/breakdown/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/breakdown", schemaPath: "#/properties/breakdown/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate73(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data9 = data.sources;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate99(data9[i3], { instancePath: instancePath + "/sources/" + i3, parentData: data9, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data11 = data.tags;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data12 = data11[i4];
          if (typeof data12 === "string") {
            if (!pattern21.test(data12)) {
              const err11 = { instancePath: instancePath + "/tags/" + i4, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/tags/" + i4, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        let i5 = data11.length;
        let j1;
        if (i5 > 1) {
          const indices1 = {};
          for (; i5--; ) {
            let item1 = data11[i5];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err13 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
              break;
            }
            indices1[item1] = i5;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate480.errors = vErrors;
  return errors === 0;
}
validate480.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema78 = { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "name": { "$ref": "#/$defs/line" }, "kind": { "type": "string", "enum": ["output", "result", "impact"] }, "measure": { "type": "string", "enum": ["unit", "percent", "nominal", "ordinal", "qualitative"] }, "unit": { "$ref": "#/$defs/line" }, "definition": { "$ref": "#/$defs/prose" }, "direction": { "type": "string", "enum": ["increase", "decrease", "maintain"] }, "measures": { "type": ["string", "array"], "pattern": "^all-actions$", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "baseline": { "$ref": "#/$defs/baseline" }, "targets": { "type": "array", "items": { "$ref": "#/$defs/target" } }, "values": { "type": "array", "items": { "$ref": "#/$defs/measurement" } }, "parts": { "type": "array", "items": { "$ref": "#/$defs/indicatorPart" } }, "per": { "type": "string", "enum": ["year", "total"] }, "source": { "$ref": "#/$defs/line" }, "method": { "$ref": "#/$defs/prose" }, "frequency": { "type": "string", "enum": ["monthly", "quarterly", "half-yearly", "yearly", "every-two-years", "every-three-years", "every-four-years", "every-five-years", "once", "continuous"] }, "responsible": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "disaggregation": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "frameworkRef": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 60 } }, "attribution": { "$ref": "#/$defs/prose" }, "suggested": { "type": "boolean" }, "afterPlan": { "$ref": "#/$defs/line" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
var schema79 = { "type": "object", "additionalProperties": false, "properties": { "value": { "$ref": "#/$defs/reading" }, "min": { "type": "number" }, "max": { "type": "number" }, "date": { "$ref": "#/$defs/date" }, "note": { "$ref": "#/$defs/line" }, "plan": { "$ref": "#/$defs/line" }, "approximate": { "type": "boolean" }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" } } };
function validate497(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate497.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema79.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      if (!validate185(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.min !== void 0 && func0.call(data, "min")) {
      let data1 = data.min;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.max !== void 0 && func0.call(data, "max")) {
      let data2 = data.max;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      if (!validate65(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note")) {
      if (!validate57(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.plan !== void 0 && func0.call(data, "plan")) {
      if (!validate57(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.approximate !== void 0 && func0.call(data, "approximate")) {
      if (typeof data.approximate !== "boolean") {
        const err3 = { instancePath: instancePath + "/approximate", schemaPath: "#/properties/approximate/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate497.errors = vErrors;
  return errors === 0;
}
validate497.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema80 = { "type": "object", "additionalProperties": false, "properties": { "by": { "$ref": "#/$defs/date" }, "value": { "$ref": "#/$defs/reading" }, "min": { "type": "number" }, "max": { "type": "number" }, "trend": { "type": "string", "enum": ["up", "down", "hold"] }, "comparator": { "type": "string", "enum": ["at-least", "at-most", "about"] }, "relative": { "type": "boolean" }, "adopted": { "type": "boolean" }, "note": { "$ref": "#/$defs/line" }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" } } };
function validate505(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate505.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema80.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      if (!validate65(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      if (!validate185(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.min !== void 0 && func0.call(data, "min")) {
      let data2 = data.min;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err1 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.max !== void 0 && func0.call(data, "max")) {
      let data3 = data.max;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err2 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.trend !== void 0 && func0.call(data, "trend")) {
      let data4 = data.trend;
      if (typeof data4 !== "string") {
        const err3 = { instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data4 === "up" || data4 === "down" || data4 === "hold")) {
        const err4 = { instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/enum", keyword: "enum", params: { allowedValues: schema80.properties.trend.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.comparator !== void 0 && func0.call(data, "comparator")) {
      let data5 = data.comparator;
      if (typeof data5 !== "string") {
        const err5 = { instancePath: instancePath + "/comparator", schemaPath: "#/properties/comparator/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data5 === "at-least" || data5 === "at-most" || data5 === "about")) {
        const err6 = { instancePath: instancePath + "/comparator", schemaPath: "#/properties/comparator/enum", keyword: "enum", params: { allowedValues: schema80.properties.comparator.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.relative !== void 0 && func0.call(data, "relative")) {
      if (typeof data.relative !== "boolean") {
        const err7 = { instancePath: instancePath + "/relative", schemaPath: "#/properties/relative/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.adopted !== void 0 && func0.call(data, "adopted")) {
      if (typeof data.adopted !== "boolean") {
        const err8 = { instancePath: instancePath + "/adopted", schemaPath: "#/properties/adopted/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note")) {
      if (!validate57(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate505.errors = vErrors;
  return errors === 0;
}
validate505.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate512(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate512.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0 || !func0.call(data, "date")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "date" || key0 === "value" || key0 === "min" || key0 === "max" || key0 === "comment" || key0 === "group")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      if (!validate65(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      if (!validate185(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.min !== void 0 && func0.call(data, "min")) {
      let data2 = data.min;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.max !== void 0 && func0.call(data, "max")) {
      let data3 = data.max;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err3 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.comment !== void 0 && func0.call(data, "comment")) {
      if (!validate57(data.comment, { instancePath: instancePath + "/comment", parentData: data, parentDataProperty: "comment", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.group !== void 0 && func0.call(data, "group")) {
      if (!validate57(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate512.errors = vErrors;
  return errors === 0;
}
validate512.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate518(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate518.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "name" || key0 === "unit" || key0 === "baseline" || key0 === "targets" || key0 === "values" || key0 === "gaps")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate57(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      if (!validate57(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.baseline !== void 0 && func0.call(data, "baseline")) {
      if (!validate497(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate497.errors);
        errors = vErrors.length;
      }
    }
    if (data.targets !== void 0 && func0.call(data, "targets")) {
      let data4 = data.targets;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate505(data4[i0], { instancePath: instancePath + "/targets/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate505.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.values !== void 0 && func0.call(data, "values")) {
      let data6 = data.values;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate512(data6[i1], { instancePath: instancePath + "/values/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate512.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate518.errors = vErrors;
  return errors === 0;
}
validate518.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern91 = new RegExp("^all-actions$", "u");
function validate491(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate491.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema78.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      if (!validate55(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate57(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data3 === "output" || data3 === "result" || data3 === "impact")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema78.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.measure !== void 0 && func0.call(data, "measure")) {
      let data4 = data.measure;
      if (typeof data4 !== "string") {
        const err5 = { instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data4 === "unit" || data4 === "percent" || data4 === "nominal" || data4 === "ordinal" || data4 === "qualitative")) {
        const err6 = { instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/enum", keyword: "enum", params: { allowedValues: schema78.properties.measure.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      if (!validate57(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.definition !== void 0 && func0.call(data, "definition")) {
      if (!validate73(data.definition, { instancePath: instancePath + "/definition", parentData: data, parentDataProperty: "definition", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.direction !== void 0 && func0.call(data, "direction")) {
      let data7 = data.direction;
      if (typeof data7 !== "string") {
        const err7 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data7 === "increase" || data7 === "decrease" || data7 === "maintain")) {
        const err8 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema78.properties.direction.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.measures !== void 0 && func0.call(data, "measures")) {
      let data8 = data.measures;
      if (typeof data8 !== "string" && !Array.isArray(data8)) {
        const err9 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: schema78.properties.measures.type } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (!pattern91.test(data8)) {
          const err10 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/pattern", keyword: "pattern", params: { pattern: "^all-actions$" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 === "string") {
            if (!pattern3.test(data9)) {
              const err11 = { instancePath: instancePath + "/measures/" + i0, schemaPath: "#/properties/measures/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/measures/" + i0, schemaPath: "#/properties/measures/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data8[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err13 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
    }
    if (data.baseline !== void 0 && func0.call(data, "baseline")) {
      if (!validate497(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate497.errors);
        errors = vErrors.length;
      }
    }
    if (data.targets !== void 0 && func0.call(data, "targets")) {
      let data11 = data.targets;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate505(data11[i2], { instancePath: instancePath + "/targets/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate505.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.values !== void 0 && func0.call(data, "values")) {
      let data13 = data.values;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate512(data13[i3], { instancePath: instancePath + "/values/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate512.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.parts !== void 0 && func0.call(data, "parts")) {
      let data15 = data.parts;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate518(data15[i4], { instancePath: instancePath + "/parts/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate518.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.per !== void 0 && func0.call(data, "per")) {
      let data17 = data.per;
      if (typeof data17 !== "string") {
        const err17 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(data17 === "year" || data17 === "total")) {
        const err18 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema78.properties.per.enum } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      if (!validate57(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0 && func0.call(data, "method")) {
      if (!validate73(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.frequency !== void 0 && func0.call(data, "frequency")) {
      let data20 = data.frequency;
      if (typeof data20 !== "string") {
        const err19 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data20 === "monthly" || data20 === "quarterly" || data20 === "half-yearly" || data20 === "yearly" || data20 === "every-two-years" || data20 === "every-three-years" || data20 === "every-four-years" || data20 === "every-five-years" || data20 === "once" || data20 === "continuous")) {
        const err20 = { instancePath: instancePath + "/frequency", schemaPath: "#/properties/frequency/enum", keyword: "enum", params: { allowedValues: schema78.properties.frequency.enum } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.responsible !== void 0 && func0.call(data, "responsible")) {
      let data21 = data.responsible;
      if (typeof data21 === "string") {
        if (!pattern3.test(data21)) {
          const err21 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.disaggregation !== void 0 && func0.call(data, "disaggregation")) {
      let data22 = data.disaggregation;
      if (Array.isArray(data22)) {
        const len4 = data22.length;
        for (let i5 = 0; i5 < len4; i5++) {
          if (!validate57(data22[i5], { instancePath: instancePath + "/disaggregation/" + i5, parentData: data22, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/disaggregation", schemaPath: "#/properties/disaggregation/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.frameworkRef !== void 0 && func0.call(data, "frameworkRef")) {
      let data24 = data.frameworkRef;
      if (Array.isArray(data24)) {
        const len5 = data24.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data25 = data24[i6];
          if (typeof data25 === "string") {
            if (func70(data25) > 60) {
              const err24 = { instancePath: instancePath + "/frameworkRef/" + i6, schemaPath: "#/properties/frameworkRef/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (func70(data25) < 1) {
              const err25 = { instancePath: instancePath + "/frameworkRef/" + i6, schemaPath: "#/properties/frameworkRef/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/frameworkRef/" + i6, schemaPath: "#/properties/frameworkRef/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/frameworkRef", schemaPath: "#/properties/frameworkRef/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.attribution !== void 0 && func0.call(data, "attribution")) {
      if (!validate73(data.attribution, { instancePath: instancePath + "/attribution", parentData: data, parentDataProperty: "attribution", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.suggested !== void 0 && func0.call(data, "suggested")) {
      if (typeof data.suggested !== "boolean") {
        const err28 = { instancePath: instancePath + "/suggested", schemaPath: "#/properties/suggested/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.afterPlan !== void 0 && func0.call(data, "afterPlan")) {
      if (!validate57(data.afterPlan, { instancePath: instancePath + "/afterPlan", parentData: data, parentDataProperty: "afterPlan", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data30 = data.sources;
      if (Array.isArray(data30)) {
        const len6 = data30.length;
        for (let i7 = 0; i7 < len6; i7++) {
          if (!validate99(data30[i7], { instancePath: instancePath + "/sources/" + i7, parentData: data30, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data32 = data.tags;
      if (Array.isArray(data32)) {
        const len7 = data32.length;
        for (let i8 = 0; i8 < len7; i8++) {
          let data33 = data32[i8];
          if (typeof data33 === "string") {
            if (!pattern21.test(data33)) {
              const err30 = { instancePath: instancePath + "/tags/" + i8, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/tags/" + i8, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        let i9 = data32.length;
        let j1;
        if (i9 > 1) {
          const indices1 = {};
          for (; i9--; ) {
            let item1 = data32[i9];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err32 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j1 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
              break;
            }
            indices1[item1] = i9;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
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
  validate491.errors = vErrors;
  return errors === 0;
}
validate491.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema83 = { "type": "object", "additionalProperties": false, "required": ["id", "description"], "properties": { "id": { "$ref": "#/$defs/id" }, "code": { "$ref": "#/$defs/code" }, "description": { "$ref": "#/$defs/line" }, "kind": { "type": "string", "enum": ["risk", "barrier", "success-factor"] }, "category": { "type": "string", "enum": ["political", "financial", "social", "economic", "environmental", "organisational", "technical", "legal"] }, "likelihood": { "$ref": "#/$defs/score" }, "impact": { "$ref": "#/$defs/score" }, "mitigation": { "$ref": "#/$defs/prose" }, "contingency": { "$ref": "#/$defs/prose" }, "trigger": { "$ref": "#/$defs/line" }, "owner": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "actions": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "status": { "type": "string", "enum": ["open", "closed"] }, "reviewed": { "$ref": "#/$defs/date" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate538(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate538.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.description === void 0 || !func0.call(data, "description")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema83.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      if (!validate55(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate57(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data3 === "risk" || data3 === "barrier" || data3 === "success-factor")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema83.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.category !== void 0 && func0.call(data, "category")) {
      let data4 = data.category;
      if (typeof data4 !== "string") {
        const err5 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data4 === "political" || data4 === "financial" || data4 === "social" || data4 === "economic" || data4 === "environmental" || data4 === "organisational" || data4 === "technical" || data4 === "legal")) {
        const err6 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/enum", keyword: "enum", params: { allowedValues: schema83.properties.category.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.likelihood !== void 0 && func0.call(data, "likelihood")) {
      if (!validate288(data.likelihood, { instancePath: instancePath + "/likelihood", parentData: data, parentDataProperty: "likelihood", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.impact !== void 0 && func0.call(data, "impact")) {
      if (!validate288(data.impact, { instancePath: instancePath + "/impact", parentData: data, parentDataProperty: "impact", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate288.errors);
        errors = vErrors.length;
      }
    }
    if (data.mitigation !== void 0 && func0.call(data, "mitigation")) {
      if (!validate73(data.mitigation, { instancePath: instancePath + "/mitigation", parentData: data, parentDataProperty: "mitigation", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.contingency !== void 0 && func0.call(data, "contingency")) {
      if (!validate73(data.contingency, { instancePath: instancePath + "/contingency", parentData: data, parentDataProperty: "contingency", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.trigger !== void 0 && func0.call(data, "trigger")) {
      if (!validate57(data.trigger, { instancePath: instancePath + "/trigger", parentData: data, parentDataProperty: "trigger", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0 && func0.call(data, "owner")) {
      let data10 = data.owner;
      if (typeof data10 === "string") {
        if (!pattern3.test(data10)) {
          const err7 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.actions !== void 0 && func0.call(data, "actions")) {
      let data11 = data.actions;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (typeof data12 === "string") {
            if (!pattern3.test(data12)) {
              const err9 = { instancePath: instancePath + "/actions/" + i0, schemaPath: "#/properties/actions/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/actions/" + i0, schemaPath: "#/properties/actions/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        let i1 = data11.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data11[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err11 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data13 = data.status;
      if (typeof data13 !== "string") {
        const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data13 === "open" || data13 === "closed")) {
        const err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema83.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
      if (!validate65(data.reviewed, { instancePath: instancePath + "/reviewed", parentData: data, parentDataProperty: "reviewed", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data16 = data.sources;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate99(data16[i2], { instancePath: instancePath + "/sources/" + i2, parentData: data16, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data18 = data.tags;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data19 = data18[i3];
          if (typeof data19 === "string") {
            if (!pattern21.test(data19)) {
              const err16 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        let i4 = data18.length;
        let j1;
        if (i4 > 1) {
          const indices1 = {};
          for (; i4--; ) {
            let item1 = data18[i4];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err18 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
              break;
            }
            indices1[item1] = i4;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate538.errors = vErrors;
  return errors === 0;
}
validate538.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema84 = { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/line" }, "hypothesis": { "$ref": "#/$defs/prose" }, "description": { "$ref": "#/$defs/prose" }, "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/endDate" }, "participants": { "$ref": "#/$defs/line" }, "cost": { "$ref": "#/$defs/money" }, "successMeasure": { "$ref": "#/$defs/line" }, "result": { "$ref": "#/$defs/prose" }, "decision": { "type": "string", "enum": ["scale", "adapt", "drop"] }, "informs": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate554(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate554.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema84.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate57(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.hypothesis !== void 0 && func0.call(data, "hypothesis")) {
      if (!validate73(data.hypothesis, { instancePath: instancePath + "/hypothesis", parentData: data, parentDataProperty: "hypothesis", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate73(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.city !== void 0 && func0.call(data, "city")) {
      let data4 = data.city;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err3 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      if (!validate65(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      if (!validate79(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.participants !== void 0 && func0.call(data, "participants")) {
      if (!validate57(data.participants, { instancePath: instancePath + "/participants", parentData: data, parentDataProperty: "participants", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.cost !== void 0 && func0.call(data, "cost")) {
      if (!validate379(data.cost, { instancePath: instancePath + "/cost", parentData: data, parentDataProperty: "cost", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate379.errors);
        errors = vErrors.length;
      }
    }
    if (data.successMeasure !== void 0 && func0.call(data, "successMeasure")) {
      if (!validate57(data.successMeasure, { instancePath: instancePath + "/successMeasure", parentData: data, parentDataProperty: "successMeasure", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.result !== void 0 && func0.call(data, "result")) {
      if (!validate73(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision !== void 0 && func0.call(data, "decision")) {
      let data11 = data.decision;
      if (typeof data11 !== "string") {
        const err5 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data11 === "scale" || data11 === "adapt" || data11 === "drop")) {
        const err6 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema84.properties.decision.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.informs !== void 0 && func0.call(data, "informs")) {
      let data12 = data.informs;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (typeof data13 === "string") {
            if (!pattern3.test(data13)) {
              const err7 = { instancePath: instancePath + "/informs/" + i0, schemaPath: "#/properties/informs/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/informs/" + i0, schemaPath: "#/properties/informs/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        let i1 = data12.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data12[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/informs", schemaPath: "#/properties/informs/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/informs", schemaPath: "#/properties/informs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data15 = data.sources;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate99(data15[i2], { instancePath: instancePath + "/sources/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data17 = data.tags;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data18 = data17[i3];
          if (typeof data18 === "string") {
            if (!pattern21.test(data18)) {
              const err12 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        let i4 = data17.length;
        let j1;
        if (i4 > 1) {
          const indices1 = {};
          for (; i4--; ) {
            let item1 = data17[i4];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err14 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
              break;
            }
            indices1[item1] = i4;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate554.errors = vErrors;
  return errors === 0;
}
validate554.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema85 = { "type": "object", "additionalProperties": false, "properties": { "leadDepartment": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "politicalSponsor": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "steering": { "type": "object", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/line" }, "members": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "frequency": { "$ref": "#/$defs/line" }, "gaps": { "$ref": "#/$defs/gaps" } } }, "coordinationTime": { "type": "number", "minimum": 0 }, "decisionRules": { "$ref": "#/$defs/prose" }, "reporting": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["to"], "properties": { "to": { "$ref": "#/$defs/line" }, "frequency": { "$ref": "#/$defs/line" } } } }, "communication": { "$ref": "#/$defs/prose" }, "description": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate571(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate571.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema85.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.leadDepartment !== void 0 && func0.call(data, "leadDepartment")) {
      let data0 = data.leadDepartment;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err1 = { instancePath: instancePath + "/leadDepartment", schemaPath: "#/properties/leadDepartment/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/leadDepartment", schemaPath: "#/properties/leadDepartment/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.politicalSponsor !== void 0 && func0.call(data, "politicalSponsor")) {
      let data1 = data.politicalSponsor;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err3 = { instancePath: instancePath + "/politicalSponsor", schemaPath: "#/properties/politicalSponsor/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/politicalSponsor", schemaPath: "#/properties/politicalSponsor/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.steering !== void 0 && func0.call(data, "steering")) {
      let data2 = data.steering;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 of Object.keys(data2)) {
          if (!(key1 === "name" || key1 === "members" || key1 === "frequency" || key1 === "gaps")) {
            const err5 = { instancePath: instancePath + "/steering", schemaPath: "#/properties/steering/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data2.name !== void 0 && func0.call(data2, "name")) {
          if (!validate57(data2.name, { instancePath: instancePath + "/steering/name", parentData: data2, parentDataProperty: "name", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data2.members !== void 0 && func0.call(data2, "members")) {
          let data4 = data2.members;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 === "string") {
                if (!pattern3.test(data5)) {
                  const err6 = { instancePath: instancePath + "/steering/members/" + i0, schemaPath: "#/properties/steering/properties/members/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/steering/members/" + i0, schemaPath: "#/properties/steering/properties/members/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            let i1 = data4.length;
            let j0;
            if (i1 > 1) {
              const indices0 = {};
              for (; i1--; ) {
                let item0 = data4[i1];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err8 = { instancePath: instancePath + "/steering/members", schemaPath: "#/properties/steering/properties/members/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/steering/members", schemaPath: "#/properties/steering/properties/members/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.frequency !== void 0 && func0.call(data2, "frequency")) {
          if (!validate57(data2.frequency, { instancePath: instancePath + "/steering/frequency", parentData: data2, parentDataProperty: "frequency", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data2.gaps !== void 0 && func0.call(data2, "gaps")) {
          if (!validate82(data2.gaps, { instancePath: instancePath + "/steering/gaps", parentData: data2, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/steering", schemaPath: "#/properties/steering/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.coordinationTime !== void 0 && func0.call(data, "coordinationTime")) {
      let data8 = data.coordinationTime;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err11 = { instancePath: instancePath + "/coordinationTime", schemaPath: "#/properties/coordinationTime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/coordinationTime", schemaPath: "#/properties/coordinationTime/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.decisionRules !== void 0 && func0.call(data, "decisionRules")) {
      if (!validate73(data.decisionRules, { instancePath: instancePath + "/decisionRules", parentData: data, parentDataProperty: "decisionRules", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.reporting !== void 0 && func0.call(data, "reporting")) {
      let data10 = data.reporting;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data11 = data10[i2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.to === void 0 || !func0.call(data11, "to")) {
              const err13 = { instancePath: instancePath + "/reporting/" + i2, schemaPath: "#/properties/reporting/items/required", keyword: "required", params: { missingProperty: "to" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key2 of Object.keys(data11)) {
              if (!(key2 === "to" || key2 === "frequency")) {
                const err14 = { instancePath: instancePath + "/reporting/" + i2, schemaPath: "#/properties/reporting/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data11.to !== void 0 && func0.call(data11, "to")) {
              if (!validate57(data11.to, { instancePath: instancePath + "/reporting/" + i2 + "/to", parentData: data11, parentDataProperty: "to", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data11.frequency !== void 0 && func0.call(data11, "frequency")) {
              if (!validate57(data11.frequency, { instancePath: instancePath + "/reporting/" + i2 + "/frequency", parentData: data11, parentDataProperty: "frequency", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/reporting/" + i2, schemaPath: "#/properties/reporting/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/reporting", schemaPath: "#/properties/reporting/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.communication !== void 0 && func0.call(data, "communication")) {
      if (!validate73(data.communication, { instancePath: instancePath + "/communication", parentData: data, parentDataProperty: "communication", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate73(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data17 = data.sources;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate99(data17[i3], { instancePath: instancePath + "/sources/" + i3, parentData: data17, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data19 = data.tags;
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data20 = data19[i4];
          if (typeof data20 === "string") {
            if (!pattern21.test(data20)) {
              const err18 = { instancePath: instancePath + "/tags/" + i4, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/tags/" + i4, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        let i5 = data19.length;
        let j1;
        if (i5 > 1) {
          const indices1 = {};
          for (; i5--; ) {
            let item1 = data19[i5];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err20 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
              break;
            }
            indices1[item1] = i5;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate571.errors = vErrors;
  return errors === 0;
}
validate571.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema86 = { "type": "object", "additionalProperties": false, "properties": { "responsible": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "reviewFrequency": { "$ref": "#/$defs/line" }, "reportFormat": { "$ref": "#/$defs/line" }, "midTermReview": { "$ref": "#/$defs/date" }, "evaluation": { "$ref": "#/$defs/prose" }, "publicReporting": { "type": "boolean" }, "description": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate586(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate586.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema86.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.responsible !== void 0 && func0.call(data, "responsible")) {
      let data0 = data.responsible;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err1 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.reviewFrequency !== void 0 && func0.call(data, "reviewFrequency")) {
      if (!validate57(data.reviewFrequency, { instancePath: instancePath + "/reviewFrequency", parentData: data, parentDataProperty: "reviewFrequency", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.reportFormat !== void 0 && func0.call(data, "reportFormat")) {
      if (!validate57(data.reportFormat, { instancePath: instancePath + "/reportFormat", parentData: data, parentDataProperty: "reportFormat", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.midTermReview !== void 0 && func0.call(data, "midTermReview")) {
      if (!validate65(data.midTermReview, { instancePath: instancePath + "/midTermReview", parentData: data, parentDataProperty: "midTermReview", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluation !== void 0 && func0.call(data, "evaluation")) {
      if (!validate73(data.evaluation, { instancePath: instancePath + "/evaluation", parentData: data, parentDataProperty: "evaluation", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.publicReporting !== void 0 && func0.call(data, "publicReporting")) {
      if (typeof data.publicReporting !== "boolean") {
        const err3 = { instancePath: instancePath + "/publicReporting", schemaPath: "#/properties/publicReporting/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate73(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data8 = data.sources;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate99(data8[i0], { instancePath: instancePath + "/sources/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data10 = data.tags;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 === "string") {
            if (!pattern21.test(data11)) {
              const err5 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i2 = data10.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data10[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate586.errors = vErrors;
  return errors === 0;
}
validate586.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema87 = { "type": "object", "additionalProperties": false, "required": ["id", "kind"], "properties": { "id": { "$ref": "#/$defs/id" }, "kind": { "type": "string", "enum": ["study-visit", "staff-exchange", "online", "training", "seminar", "expert-mission", "memorandum", "event"] }, "title": { "$ref": "#/$defs/line" }, "host": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "guests": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "start": { "$ref": "#/$defs/date" }, "end": { "$ref": "#/$defs/date" }, "place": { "$ref": "#/$defs/line" }, "purpose": { "$ref": "#/$defs/line" }, "participants": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "city": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "count": { "type": "integer", "minimum": 0 }, "who": { "$ref": "#/$defs/line" } } } }, "topics": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "visited": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "signatories": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "outcomes": { "$ref": "#/$defs/prose" }, "costBearer": { "$ref": "#/$defs/line" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate598(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate598.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0 || !func0.call(data, "kind")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema87.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "study-visit" || data1 === "staff-exchange" || data1 === "online" || data1 === "training" || data1 === "seminar" || data1 === "expert-mission" || data1 === "memorandum" || data1 === "event")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema87.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate57(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.host !== void 0 && func0.call(data, "host")) {
      let data3 = data.host;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err5 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.guests !== void 0 && func0.call(data, "guests")) {
      let data4 = data.guests;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (!pattern3.test(data5)) {
              const err7 = { instancePath: instancePath + "/guests/" + i0, schemaPath: "#/properties/guests/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/guests/" + i0, schemaPath: "#/properties/guests/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        let i1 = data4.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/guests", schemaPath: "#/properties/guests/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/guests", schemaPath: "#/properties/guests/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.start !== void 0 && func0.call(data, "start")) {
      if (!validate65(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.end !== void 0 && func0.call(data, "end")) {
      if (!validate65(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.place !== void 0 && func0.call(data, "place")) {
      if (!validate57(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.purpose !== void 0 && func0.call(data, "purpose")) {
      if (!validate57(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.participants !== void 0 && func0.call(data, "participants")) {
      let data10 = data.participants;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data11 = data10[i2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key1 of Object.keys(data11)) {
              if (!(key1 === "city" || key1 === "count" || key1 === "who")) {
                const err11 = { instancePath: instancePath + "/participants/" + i2, schemaPath: "#/properties/participants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data11.city !== void 0 && func0.call(data11, "city")) {
              let data12 = data11.city;
              if (typeof data12 === "string") {
                if (!pattern3.test(data12)) {
                  const err12 = { instancePath: instancePath + "/participants/" + i2 + "/city", schemaPath: "#/properties/participants/items/properties/city/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/participants/" + i2 + "/city", schemaPath: "#/properties/participants/items/properties/city/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data11.count !== void 0 && func0.call(data11, "count")) {
              let data13 = data11.count;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err14 = { instancePath: instancePath + "/participants/" + i2 + "/count", schemaPath: "#/properties/participants/items/properties/count/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 0 || isNaN(data13)) {
                  const err15 = { instancePath: instancePath + "/participants/" + i2 + "/count", schemaPath: "#/properties/participants/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
            }
            if (data11.who !== void 0 && func0.call(data11, "who")) {
              if (!validate57(data11.who, { instancePath: instancePath + "/participants/" + i2 + "/who", parentData: data11, parentDataProperty: "who", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/participants/" + i2, schemaPath: "#/properties/participants/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.topics !== void 0 && func0.call(data, "topics")) {
      let data15 = data.topics;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate57(data15[i3], { instancePath: instancePath + "/topics/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.visited !== void 0 && func0.call(data, "visited")) {
      let data17 = data.visited;
      if (Array.isArray(data17)) {
        const len3 = data17.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate57(data17[i4], { instancePath: instancePath + "/visited/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/visited", schemaPath: "#/properties/visited/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.signatories !== void 0 && func0.call(data, "signatories")) {
      let data19 = data.signatories;
      if (Array.isArray(data19)) {
        const len4 = data19.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data20 = data19[i5];
          if (typeof data20 === "string") {
            if (!pattern3.test(data20)) {
              const err20 = { instancePath: instancePath + "/signatories/" + i5, schemaPath: "#/properties/signatories/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/signatories/" + i5, schemaPath: "#/properties/signatories/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        let i6 = data19.length;
        let j1;
        if (i6 > 1) {
          const indices1 = {};
          for (; i6--; ) {
            let item1 = data19[i6];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err22 = { instancePath: instancePath + "/signatories", schemaPath: "#/properties/signatories/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
              break;
            }
            indices1[item1] = i6;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/signatories", schemaPath: "#/properties/signatories/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.outcomes !== void 0 && func0.call(data, "outcomes")) {
      if (!validate73(data.outcomes, { instancePath: instancePath + "/outcomes", parentData: data, parentDataProperty: "outcomes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.costBearer !== void 0 && func0.call(data, "costBearer")) {
      if (!validate57(data.costBearer, { instancePath: instancePath + "/costBearer", parentData: data, parentDataProperty: "costBearer", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data24 = data.sources;
      if (Array.isArray(data24)) {
        const len5 = data24.length;
        for (let i7 = 0; i7 < len5; i7++) {
          if (!validate99(data24[i7], { instancePath: instancePath + "/sources/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data26 = data.tags;
      if (Array.isArray(data26)) {
        const len6 = data26.length;
        for (let i8 = 0; i8 < len6; i8++) {
          let data27 = data26[i8];
          if (typeof data27 === "string") {
            if (!pattern21.test(data27)) {
              const err25 = { instancePath: instancePath + "/tags/" + i8, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/tags/" + i8, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        let i9 = data26.length;
        let j2;
        if (i9 > 1) {
          const indices2 = {};
          for (; i9--; ) {
            let item2 = data26[i9];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err27 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j2 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
              break;
            }
            indices2[item2] = i9;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
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
  validate598.errors = vErrors;
  return errors === 0;
}
validate598.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema88 = { "type": "object", "additionalProperties": false, "required": ["id", "insight"], "properties": { "id": { "$ref": "#/$defs/id" }, "from": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "by": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "exchange": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "practice": { "$ref": "#/$defs/line" }, "insight": { "$ref": "#/$defs/prose" }, "use": { "type": "string", "enum": ["adopted", "adapted", "rejected", "pending"] }, "reason": { "$ref": "#/$defs/line" }, "usedIn": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate616(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate616.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.insight === void 0 || !func0.call(data, "insight")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "insight" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema88.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0 && func0.call(data, "from")) {
      let data1 = data.from;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      let data2 = data.by;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.exchange !== void 0 && func0.call(data, "exchange")) {
      let data3 = data.exchange;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err7 = { instancePath: instancePath + "/exchange", schemaPath: "#/properties/exchange/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/exchange", schemaPath: "#/properties/exchange/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.practice !== void 0 && func0.call(data, "practice")) {
      if (!validate57(data.practice, { instancePath: instancePath + "/practice", parentData: data, parentDataProperty: "practice", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.insight !== void 0 && func0.call(data, "insight")) {
      if (!validate73(data.insight, { instancePath: instancePath + "/insight", parentData: data, parentDataProperty: "insight", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.use !== void 0 && func0.call(data, "use")) {
      let data6 = data.use;
      if (typeof data6 !== "string") {
        const err9 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data6 === "adopted" || data6 === "adapted" || data6 === "rejected" || data6 === "pending")) {
        const err10 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/enum", keyword: "enum", params: { allowedValues: schema88.properties.use.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      if (!validate57(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.usedIn !== void 0 && func0.call(data, "usedIn")) {
      let data8 = data.usedIn;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 === "string") {
            if (!pattern3.test(data9)) {
              const err11 = { instancePath: instancePath + "/usedIn/" + i0, schemaPath: "#/properties/usedIn/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/usedIn/" + i0, schemaPath: "#/properties/usedIn/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data8[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err13 = { instancePath: instancePath + "/usedIn", schemaPath: "#/properties/usedIn/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/usedIn", schemaPath: "#/properties/usedIn/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data11 = data.sources;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate99(data11[i2], { instancePath: instancePath + "/sources/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data13 = data.tags;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data14 = data13[i3];
          if (typeof data14 === "string") {
            if (!pattern21.test(data14)) {
              const err16 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        let i4 = data13.length;
        let j1;
        if (i4 > 1) {
          const indices1 = {};
          for (; i4--; ) {
            let item1 = data13[i4];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err18 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
              break;
            }
            indices1[item1] = i4;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate616.errors = vErrors;
  return errors === 0;
}
validate616.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema89 = { "type": "object", "additionalProperties": false, "required": ["id", "stakeholder"], "properties": { "id": { "$ref": "#/$defs/id" }, "stakeholder": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" }, "text": { "$ref": "#/$defs/line" }, "actions": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$" } }, "kind": { "type": "string", "enum": ["money", "staff", "in-kind", "land", "data", "policy"] }, "money": { "$ref": "#/$defs/money" }, "state": { "type": "string", "enum": ["offered", "agreed", "signed", "delivered", "withdrawn"] }, "document": { "$ref": "#/$defs/line" }, "date": { "$ref": "#/$defs/date" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate627(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate627.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.stakeholder === void 0 || !func0.call(data, "stakeholder")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stakeholder" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema89.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.stakeholder !== void 0 && func0.call(data, "stakeholder")) {
      let data1 = data.stakeholder;
      if (typeof data1 === "string") {
        if (!pattern3.test(data1)) {
          const err3 = { instancePath: instancePath + "/stakeholder", schemaPath: "#/properties/stakeholder/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/stakeholder", schemaPath: "#/properties/stakeholder/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      if (!validate57(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.actions !== void 0 && func0.call(data, "actions")) {
      let data3 = data.actions;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern3.test(data4)) {
              const err5 = { instancePath: instancePath + "/actions/" + i0, schemaPath: "#/properties/actions/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/actions/" + i0, schemaPath: "#/properties/actions/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data3[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data5 = data.kind;
      if (typeof data5 !== "string") {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data5 === "money" || data5 === "staff" || data5 === "in-kind" || data5 === "land" || data5 === "data" || data5 === "policy")) {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema89.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.money !== void 0 && func0.call(data, "money")) {
      if (!validate379(data.money, { instancePath: instancePath + "/money", parentData: data, parentDataProperty: "money", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate379.errors);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0 && func0.call(data, "state")) {
      let data7 = data.state;
      if (typeof data7 !== "string") {
        const err11 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!(data7 === "offered" || data7 === "agreed" || data7 === "signed" || data7 === "delivered" || data7 === "withdrawn")) {
        const err12 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema89.properties.state.enum } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.document !== void 0 && func0.call(data, "document")) {
      if (!validate57(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      if (!validate65(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data11 = data.sources;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate99(data11[i2], { instancePath: instancePath + "/sources/" + i2, parentData: data11, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data13 = data.tags;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data14 = data13[i3];
          if (typeof data14 === "string") {
            if (!pattern21.test(data14)) {
              const err14 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        let i4 = data13.length;
        let j1;
        if (i4 > 1) {
          const indices1 = {};
          for (; i4--; ) {
            let item1 = data13[i4];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err16 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
              break;
            }
            indices1[item1] = i4;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate627.errors = vErrors;
  return errors === 0;
}
validate627.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema90 = { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "#/$defs/id" }, "subject": { "type": "string", "enum": ["plan", "group"] }, "date": { "$ref": "#/$defs/date" }, "by": { "$ref": "#/$defs/line" }, "criteria": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["criterion"], "properties": { "criterion": { "$ref": "#/$defs/line" }, "score": { "$ref": "#/$defs/score" }, "comment": { "$ref": "#/$defs/prose" }, "improvement": { "$ref": "#/$defs/prose" } } } }, "strengths": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "weaknesses": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "suggestions": { "type": "array", "items": { "$ref": "#/$defs/line" } }, "response": { "$ref": "#/$defs/prose" }, "gaps": { "$ref": "#/$defs/gaps" } } };
function validate640(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate640.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema90.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0 && func0.call(data, "subject")) {
      let data1 = data.subject;
      if (typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data1 === "plan" || data1 === "group")) {
        const err2 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/enum", keyword: "enum", params: { allowedValues: schema90.properties.subject.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      if (!validate65(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      if (!validate57(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.criteria !== void 0 && func0.call(data, "criteria")) {
      let data4 = data.criteria;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.criterion === void 0 || !func0.call(data5, "criterion")) {
              const err3 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/required", keyword: "required", params: { missingProperty: "criterion" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            for (const key1 of Object.keys(data5)) {
              if (!(key1 === "criterion" || key1 === "score" || key1 === "comment" || key1 === "improvement")) {
                const err4 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data5.criterion !== void 0 && func0.call(data5, "criterion")) {
              if (!validate57(data5.criterion, { instancePath: instancePath + "/criteria/" + i0 + "/criterion", parentData: data5, parentDataProperty: "criterion", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data5.score !== void 0 && func0.call(data5, "score")) {
              if (!validate288(data5.score, { instancePath: instancePath + "/criteria/" + i0 + "/score", parentData: data5, parentDataProperty: "score", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate288.errors);
                errors = vErrors.length;
              }
            }
            if (data5.comment !== void 0 && func0.call(data5, "comment")) {
              if (!validate73(data5.comment, { instancePath: instancePath + "/criteria/" + i0 + "/comment", parentData: data5, parentDataProperty: "comment", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate73.errors);
                errors = vErrors.length;
              }
            }
            if (data5.improvement !== void 0 && func0.call(data5, "improvement")) {
              if (!validate73(data5.improvement, { instancePath: instancePath + "/criteria/" + i0 + "/improvement", parentData: data5, parentDataProperty: "improvement", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate73.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/properties/criteria/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.strengths !== void 0 && func0.call(data, "strengths")) {
      let data10 = data.strengths;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate57(data10[i1], { instancePath: instancePath + "/strengths/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/strengths", schemaPath: "#/properties/strengths/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.weaknesses !== void 0 && func0.call(data, "weaknesses")) {
      let data12 = data.weaknesses;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate57(data12[i2], { instancePath: instancePath + "/weaknesses/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/weaknesses", schemaPath: "#/properties/weaknesses/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.suggestions !== void 0 && func0.call(data, "suggestions")) {
      let data14 = data.suggestions;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate57(data14[i3], { instancePath: instancePath + "/suggestions/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/suggestions", schemaPath: "#/properties/suggestions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.response !== void 0 && func0.call(data, "response")) {
      if (!validate73(data.response, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate640.errors = vErrors;
  return errors === 0;
}
validate640.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema91 = { "type": "object", "additionalProperties": false, "required": ["id", "what"], "properties": { "id": { "$ref": "#/$defs/id" }, "what": { "$ref": "#/$defs/line" }, "quantity": { "$ref": "#/$defs/quantity" }, "by": { "$ref": "#/$defs/date" }, "scenarios": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/line" }, "price": { "$ref": "#/$defs/money" }, "cost": { "$ref": "#/$defs/money" } } } }, "description": { "$ref": "#/$defs/prose" }, "notes": { "$ref": "#/$defs/prose" }, "sources": { "type": "array", "items": { "$ref": "#/$defs/citation" } }, "tags": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "uniqueItems": true }, "asWritten": { "$ref": "#/$defs/asWritten" }, "gaps": { "$ref": "#/$defs/gaps" }, "extensions": { "$ref": "#/$defs/extensions" } } };
function validate654(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate654.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.what === void 0 || !func0.call(data, "what")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema91.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.what !== void 0 && func0.call(data, "what")) {
      if (!validate57(data.what, { instancePath: instancePath + "/what", parentData: data, parentDataProperty: "what", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0 && func0.call(data, "quantity")) {
      if (!validate402(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate402.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      if (!validate65(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.scenarios !== void 0 && func0.call(data, "scenarios")) {
      let data4 = data.scenarios;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.name === void 0 || !func0.call(data5, "name")) {
              const err3 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            for (const key1 of Object.keys(data5)) {
              if (!(key1 === "name" || key1 === "price" || key1 === "cost")) {
                const err4 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data5.name !== void 0 && func0.call(data5, "name")) {
              if (!validate57(data5.name, { instancePath: instancePath + "/scenarios/" + i0 + "/name", parentData: data5, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate57.errors);
                errors = vErrors.length;
              }
            }
            if (data5.price !== void 0 && func0.call(data5, "price")) {
              if (!validate379(data5.price, { instancePath: instancePath + "/scenarios/" + i0 + "/price", parentData: data5, parentDataProperty: "price", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate379.errors);
                errors = vErrors.length;
              }
            }
            if (data5.cost !== void 0 && func0.call(data5, "cost")) {
              if (!validate379(data5.cost, { instancePath: instancePath + "/scenarios/" + i0 + "/cost", parentData: data5, parentDataProperty: "cost", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate379.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/scenarios/" + i0, schemaPath: "#/properties/scenarios/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate73(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data11 = data.sources;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate99(data11[i1], { instancePath: instancePath + "/sources/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data13 = data.tags;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2];
          if (typeof data14 === "string") {
            if (!pattern21.test(data14)) {
              const err8 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/tags/" + i2, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        let i3 = data13.length;
        let j0;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data13[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err10 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate654.errors = vErrors;
  return errors === 0;
}
validate654.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema92 = { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/line" }, "publisher": { "$ref": "#/$defs/line" }, "year": { "$ref": "#/$defs/date" }, "url": { "$ref": "#/$defs/url" }, "accessed": { "$ref": "#/$defs/date" }, "licence": { "$ref": "#/$defs/line" }, "note": { "$ref": "#/$defs/prose" }, "gaps": { "$ref": "#/$defs/gaps" } } };
function validate669(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate669.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema92.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate57(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.publisher !== void 0 && func0.call(data, "publisher")) {
      if (!validate57(data.publisher, { instancePath: instancePath + "/publisher", parentData: data, parentDataProperty: "publisher", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.year !== void 0 && func0.call(data, "year")) {
      if (!validate65(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0 && func0.call(data, "url")) {
      if (!validate112(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.accessed !== void 0 && func0.call(data, "accessed")) {
      if (!validate65(data.accessed, { instancePath: instancePath + "/accessed", parentData: data, parentDataProperty: "accessed", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.licence !== void 0 && func0.call(data, "licence")) {
      if (!validate57(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0 && func0.call(data, "note")) {
      if (!validate73(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate669.errors = vErrors;
  return errors === 0;
}
validate669.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate680(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate680.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "version" || key0 === "date" || key0 === "summary" || key0 === "decidedAt")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data0 = data.version;
      if (typeof data0 === "string") {
        if (func70(data0) > 40) {
          const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func70(data0) < 1) {
          const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.date !== void 0 && func0.call(data, "date")) {
      if (!validate65(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0 && func0.call(data, "summary")) {
      if (!validate57(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.decidedAt !== void 0 && func0.call(data, "decidedAt")) {
      let data3 = data.decidedAt;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          const err5 = { instancePath: instancePath + "/decidedAt", schemaPath: "#/properties/decidedAt/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/decidedAt", schemaPath: "#/properties/decidedAt/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
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
  validate680.errors = vErrors;
  return errors === 0;
}
validate680.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.iuc === void 0 || !func0.call(data, "iuc")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "iuc" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.profile === void 0 || !func0.call(data, "profile")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.language === void 0 || !func0.call(data, "language")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.status === void 0 || !func0.call(data, "status")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.cities === void 0 || !func0.call(data, "cities")) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cities" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema19.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.iuc !== void 0 && func0.call(data, "iuc")) {
      let data0 = data.iuc;
      if (typeof data0 !== "string") {
        const err8 = { instancePath: instancePath + "/iuc", schemaPath: "#/properties/iuc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if ("plan/1" !== data0) {
        const err9 = { instancePath: instancePath + "/iuc", schemaPath: "#/properties/iuc/const", keyword: "const", params: { allowedValue: "plan/1" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate53(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      if (!validate55(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate57(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.subtitle !== void 0 && func0.call(data, "subtitle")) {
      if (!validate57(data.subtitle, { instancePath: instancePath + "/subtitle", parentData: data, parentDataProperty: "subtitle", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.profile !== void 0 && func0.call(data, "profile")) {
      if (!validate53(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.language !== void 0 && func0.call(data, "language")) {
      if (!validate61(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      if (!validate63(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0 && func0.call(data, "version")) {
      let data8 = data.version;
      if (typeof data8 === "string") {
        if (func70(data8) > 40) {
          const err10 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 40 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func70(data8) < 1) {
          const err11 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.nextRevision !== void 0 && func0.call(data, "nextRevision")) {
      if (!validate65(data.nextRevision, { instancePath: instancePath + "/nextRevision", parentData: data, parentDataProperty: "nextRevision", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0 && func0.call(data, "currency")) {
      if (!validate69(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.themes !== void 0 && func0.call(data, "themes")) {
      let data11 = data.themes;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (typeof data12 !== "string") {
            const err13 = { instancePath: instancePath + "/themes/" + i0, schemaPath: "#/properties/themes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (!validate71(data12, { instancePath: instancePath + "/themes/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate71.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data11.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data11[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err14 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/themes", schemaPath: "#/properties/themes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.priority !== void 0 && func0.call(data, "priority")) {
      if (!validate73(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0 && func0.call(data, "summary")) {
      if (!validate73(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.foreword !== void 0 && func0.call(data, "foreword")) {
      if (!validate73(data.foreword, { instancePath: instancePath + "/foreword", parentData: data, parentDataProperty: "foreword", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.authors !== void 0 && func0.call(data, "authors")) {
      let data16 = data.authors;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data17 = data16[i2];
          if (typeof data17 === "string") {
            if (!pattern3.test(data17)) {
              const err16 = { instancePath: instancePath + "/authors/" + i2, schemaPath: "#/properties/authors/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/authors/" + i2, schemaPath: "#/properties/authors/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        let i3 = data16.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data16[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err18 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.contact !== void 0 && func0.call(data, "contact")) {
      let data18 = data.contact;
      if (typeof data18 === "string") {
        if (!pattern3.test(data18)) {
          const err20 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.period !== void 0 && func0.call(data, "period")) {
      if (!validate77(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.process !== void 0 && func0.call(data, "process")) {
      if (!validate88(data.process, { instancePath: instancePath + "/process", parentData: data, parentDataProperty: "process", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.adoption !== void 0 && func0.call(data, "adoption")) {
      let data21 = data.adoption;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key1 of Object.keys(data21)) {
          if (!(key1 === "body" || key1 === "date" || key1 === "document" || key1 === "url" || key1 === "gaps")) {
            const err22 = { instancePath: instancePath + "/adoption", schemaPath: "#/properties/adoption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data21.body !== void 0 && func0.call(data21, "body")) {
          if (!validate57(data21.body, { instancePath: instancePath + "/adoption/body", parentData: data21, parentDataProperty: "body", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data21.date !== void 0 && func0.call(data21, "date")) {
          if (!validate65(data21.date, { instancePath: instancePath + "/adoption/date", parentData: data21, parentDataProperty: "date", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data21.document !== void 0 && func0.call(data21, "document")) {
          if (!validate57(data21.document, { instancePath: instancePath + "/adoption/document", parentData: data21, parentDataProperty: "document", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data21.url !== void 0 && func0.call(data21, "url")) {
          if (!validate112(data21.url, { instancePath: instancePath + "/adoption/url", parentData: data21, parentDataProperty: "url", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate112.errors);
            errors = vErrors.length;
          }
        }
        if (data21.gaps !== void 0 && func0.call(data21, "gaps")) {
          if (!validate82(data21.gaps, { instancePath: instancePath + "/adoption/gaps", parentData: data21, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/adoption", schemaPath: "#/properties/adoption/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.funded !== void 0 && func0.call(data, "funded")) {
      let data27 = data.funded;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key2 of Object.keys(data27)) {
          if (!(key2 === "date" || key2 === "note")) {
            const err24 = { instancePath: instancePath + "/funded", schemaPath: "#/properties/funded/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data27.date !== void 0 && func0.call(data27, "date")) {
          if (!validate65(data27.date, { instancePath: instancePath + "/funded/date", parentData: data27, parentDataProperty: "date", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data27.note !== void 0 && func0.call(data27, "note")) {
          if (!validate57(data27.note, { instancePath: instancePath + "/funded/note", parentData: data27, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/funded", schemaPath: "#/properties/funded/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.started !== void 0 && func0.call(data, "started")) {
      let data30 = data.started;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key3 of Object.keys(data30)) {
          if (!(key3 === "date" || key3 === "note")) {
            const err26 = { instancePath: instancePath + "/started", schemaPath: "#/properties/started/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data30.date !== void 0 && func0.call(data30, "date")) {
          if (!validate65(data30.date, { instancePath: instancePath + "/started/date", parentData: data30, parentDataProperty: "date", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data30.note !== void 0 && func0.call(data30, "note")) {
          if (!validate57(data30.note, { instancePath: instancePath + "/started/note", parentData: data30, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.publication !== void 0 && func0.call(data, "publication")) {
      let data33 = data.publication;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key4 of Object.keys(data33)) {
          if (!(key4 === "date" || key4 === "url" || key4 === "licence" || key4 === "gaps")) {
            const err28 = { instancePath: instancePath + "/publication", schemaPath: "#/properties/publication/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data33.date !== void 0 && func0.call(data33, "date")) {
          if (!validate65(data33.date, { instancePath: instancePath + "/publication/date", parentData: data33, parentDataProperty: "date", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data33.url !== void 0 && func0.call(data33, "url")) {
          if (!validate112(data33.url, { instancePath: instancePath + "/publication/url", parentData: data33, parentDataProperty: "url", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate112.errors);
            errors = vErrors.length;
          }
        }
        if (data33.licence !== void 0 && func0.call(data33, "licence")) {
          if (!validate57(data33.licence, { instancePath: instancePath + "/publication/licence", parentData: data33, parentDataProperty: "licence", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data33.gaps !== void 0 && func0.call(data33, "gaps")) {
          if (!validate82(data33.gaps, { instancePath: instancePath + "/publication/gaps", parentData: data33, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/publication", schemaPath: "#/properties/publication/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.cities !== void 0 && func0.call(data, "cities")) {
      let data38 = data.cities;
      if (Array.isArray(data38)) {
        if (data38.length < 1) {
          const err30 = { instancePath: instancePath + "/cities", schemaPath: "#/properties/cities/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        const len2 = data38.length;
        for (let i4 = 0; i4 < len2; i4++) {
          if (!validate123(data38[i4], { instancePath: instancePath + "/cities/" + i4, parentData: data38, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate123.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/cities", schemaPath: "#/properties/cities/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.pairing !== void 0 && func0.call(data, "pairing")) {
      if (!validate151(data.pairing, { instancePath: instancePath + "/pairing", parentData: data, parentDataProperty: "pairing", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate151.errors);
        errors = vErrors.length;
      }
    }
    if (data.context !== void 0 && func0.call(data, "context")) {
      if (!validate175(data.context, { instancePath: instancePath + "/context", parentData: data, parentDataProperty: "context", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate175.errors);
        errors = vErrors.length;
      }
    }
    if (data.problems !== void 0 && func0.call(data, "problems")) {
      let data42 = data.problems;
      if (Array.isArray(data42)) {
        const len3 = data42.length;
        for (let i5 = 0; i5 < len3; i5++) {
          if (!validate220(data42[i5], { instancePath: instancePath + "/problems/" + i5, parentData: data42, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate220.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.vision !== void 0 && func0.call(data, "vision")) {
      if (!validate233(data.vision, { instancePath: instancePath + "/vision", parentData: data, parentDataProperty: "vision", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate233.errors);
        errors = vErrors.length;
      }
    }
    if (data.objectives !== void 0 && func0.call(data, "objectives")) {
      let data45 = data.objectives;
      if (Array.isArray(data45)) {
        const len4 = data45.length;
        for (let i6 = 0; i6 < len4; i6++) {
          if (!validate245(data45[i6], { instancePath: instancePath + "/objectives/" + i6, parentData: data45, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate245.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.integration !== void 0 && func0.call(data, "integration")) {
      if (!validate281(data.integration, { instancePath: instancePath + "/integration", parentData: data, parentDataProperty: "integration", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate281.errors);
        errors = vErrors.length;
      }
    }
    if (data.stakeholders !== void 0 && func0.call(data, "stakeholders")) {
      let data48 = data.stakeholders;
      if (Array.isArray(data48)) {
        const len5 = data48.length;
        for (let i7 = 0; i7 < len5; i7++) {
          if (!validate304(data48[i7], { instancePath: instancePath + "/stakeholders/" + i7, parentData: data48, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate304.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/stakeholders", schemaPath: "#/properties/stakeholders/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.people !== void 0 && func0.call(data, "people")) {
      let data50 = data.people;
      if (Array.isArray(data50)) {
        const len6 = data50.length;
        for (let i8 = 0; i8 < len6; i8++) {
          if (!validate322(data50[i8], { instancePath: instancePath + "/people/" + i8, parentData: data50, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate322.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.localGroup !== void 0 && func0.call(data, "localGroup")) {
      if (!validate329(data.localGroup, { instancePath: instancePath + "/localGroup", parentData: data, parentDataProperty: "localGroup", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate329.errors);
        errors = vErrors.length;
      }
    }
    if (data.meetings !== void 0 && func0.call(data, "meetings")) {
      let data53 = data.meetings;
      if (Array.isArray(data53)) {
        const len7 = data53.length;
        for (let i9 = 0; i9 < len7; i9++) {
          if (!validate342(data53[i9], { instancePath: instancePath + "/meetings/" + i9, parentData: data53, parentDataProperty: i9, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate342.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/meetings", schemaPath: "#/properties/meetings/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.actions !== void 0 && func0.call(data, "actions")) {
      let data55 = data.actions;
      if (Array.isArray(data55)) {
        const len8 = data55.length;
        for (let i10 = 0; i10 < len8; i10++) {
          if (!validate355(data55[i10], { instancePath: instancePath + "/actions/" + i10, parentData: data55, parentDataProperty: i10, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate355.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.sharedCosts !== void 0 && func0.call(data, "sharedCosts")) {
      let data57 = data.sharedCosts;
      if (Array.isArray(data57)) {
        const len9 = data57.length;
        for (let i11 = 0; i11 < len9; i11++) {
          if (!validate449(data57[i11], { instancePath: instancePath + "/sharedCosts/" + i11, parentData: data57, parentDataProperty: i11, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate449.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/sharedCosts", schemaPath: "#/properties/sharedCosts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.funding !== void 0 && func0.call(data, "funding")) {
      let data59 = data.funding;
      if (Array.isArray(data59)) {
        const len10 = data59.length;
        for (let i12 = 0; i12 < len10; i12++) {
          if (!validate462(data59[i12], { instancePath: instancePath + "/funding/" + i12, parentData: data59, parentDataProperty: i12, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate462.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/funding", schemaPath: "#/properties/funding/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.rates !== void 0 && func0.call(data, "rates")) {
      let data61 = data.rates;
      if (Array.isArray(data61)) {
        const len11 = data61.length;
        for (let i13 = 0; i13 < len11; i13++) {
          if (!validate474(data61[i13], { instancePath: instancePath + "/rates/" + i13, parentData: data61, parentDataProperty: i13, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate474.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/rates", schemaPath: "#/properties/rates/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.budget !== void 0 && func0.call(data, "budget")) {
      if (!validate480(data.budget, { instancePath: instancePath + "/budget", parentData: data, parentDataProperty: "budget", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate480.errors);
        errors = vErrors.length;
      }
    }
    if (data.indicators !== void 0 && func0.call(data, "indicators")) {
      let data64 = data.indicators;
      if (Array.isArray(data64)) {
        const len12 = data64.length;
        for (let i14 = 0; i14 < len12; i14++) {
          if (!validate491(data64[i14], { instancePath: instancePath + "/indicators/" + i14, parentData: data64, parentDataProperty: i14, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate491.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.risks !== void 0 && func0.call(data, "risks")) {
      let data66 = data.risks;
      if (Array.isArray(data66)) {
        const len13 = data66.length;
        for (let i15 = 0; i15 < len13; i15++) {
          if (!validate538(data66[i15], { instancePath: instancePath + "/risks/" + i15, parentData: data66, parentDataProperty: i15, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate538.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.tests !== void 0 && func0.call(data, "tests")) {
      let data68 = data.tests;
      if (Array.isArray(data68)) {
        const len14 = data68.length;
        for (let i16 = 0; i16 < len14; i16++) {
          if (!validate554(data68[i16], { instancePath: instancePath + "/tests/" + i16, parentData: data68, parentDataProperty: i16, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate554.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.governance !== void 0 && func0.call(data, "governance")) {
      if (!validate571(data.governance, { instancePath: instancePath + "/governance", parentData: data, parentDataProperty: "governance", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate571.errors);
        errors = vErrors.length;
      }
    }
    if (data.monitoring !== void 0 && func0.call(data, "monitoring")) {
      if (!validate586(data.monitoring, { instancePath: instancePath + "/monitoring", parentData: data, parentDataProperty: "monitoring", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate586.errors);
        errors = vErrors.length;
      }
    }
    if (data.exchanges !== void 0 && func0.call(data, "exchanges")) {
      let data72 = data.exchanges;
      if (Array.isArray(data72)) {
        const len15 = data72.length;
        for (let i17 = 0; i17 < len15; i17++) {
          if (!validate598(data72[i17], { instancePath: instancePath + "/exchanges/" + i17, parentData: data72, parentDataProperty: i17, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate598.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/exchanges", schemaPath: "#/properties/exchanges/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.learnings !== void 0 && func0.call(data, "learnings")) {
      let data74 = data.learnings;
      if (Array.isArray(data74)) {
        const len16 = data74.length;
        for (let i18 = 0; i18 < len16; i18++) {
          if (!validate616(data74[i18], { instancePath: instancePath + "/learnings/" + i18, parentData: data74, parentDataProperty: i18, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate616.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/learnings", schemaPath: "#/properties/learnings/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.commitments !== void 0 && func0.call(data, "commitments")) {
      let data76 = data.commitments;
      if (Array.isArray(data76)) {
        const len17 = data76.length;
        for (let i19 = 0; i19 < len17; i19++) {
          if (!validate627(data76[i19], { instancePath: instancePath + "/commitments/" + i19, parentData: data76, parentDataProperty: i19, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate627.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/commitments", schemaPath: "#/properties/commitments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.alignments !== void 0 && func0.call(data, "alignments")) {
      let data78 = data.alignments;
      if (Array.isArray(data78)) {
        const len18 = data78.length;
        for (let i20 = 0; i20 < len18; i20++) {
          if (!validate269(data78[i20], { instancePath: instancePath + "/alignments/" + i20, parentData: data78, parentDataProperty: i20, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate269.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/alignments", schemaPath: "#/properties/alignments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.selfAssessments !== void 0 && func0.call(data, "selfAssessments")) {
      let data80 = data.selfAssessments;
      if (Array.isArray(data80)) {
        const len19 = data80.length;
        for (let i21 = 0; i21 < len19; i21++) {
          if (!validate640(data80[i21], { instancePath: instancePath + "/selfAssessments/" + i21, parentData: data80, parentDataProperty: i21, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate640.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/selfAssessments", schemaPath: "#/properties/selfAssessments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.residuals !== void 0 && func0.call(data, "residuals")) {
      let data82 = data.residuals;
      if (Array.isArray(data82)) {
        const len20 = data82.length;
        for (let i22 = 0; i22 < len20; i22++) {
          if (!validate654(data82[i22], { instancePath: instancePath + "/residuals/" + i22, parentData: data82, parentDataProperty: i22, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate654.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/residuals", schemaPath: "#/properties/residuals/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.references !== void 0 && func0.call(data, "references")) {
      let data84 = data.references;
      if (Array.isArray(data84)) {
        const len21 = data84.length;
        for (let i23 = 0; i23 < len21; i23++) {
          if (!validate669(data84[i23], { instancePath: instancePath + "/references/" + i23, parentData: data84, parentDataProperty: i23, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate669.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.history !== void 0 && func0.call(data, "history")) {
      let data86 = data.history;
      if (Array.isArray(data86)) {
        const len22 = data86.length;
        for (let i24 = 0; i24 < len22; i24++) {
          if (!validate680(data86[i24], { instancePath: instancePath + "/history/" + i24, parentData: data86, parentDataProperty: i24, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate680.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      if (!validate73(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data89 = data.sources;
      if (Array.isArray(data89)) {
        const len23 = data89.length;
        for (let i25 = 0; i25 < len23; i25++) {
          if (!validate99(data89[i25], { instancePath: instancePath + "/sources/" + i25, parentData: data89, parentDataProperty: i25, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.tags !== void 0 && func0.call(data, "tags")) {
      let data91 = data.tags;
      if (Array.isArray(data91)) {
        const len24 = data91.length;
        for (let i26 = 0; i26 < len24; i26++) {
          let data92 = data91[i26];
          if (typeof data92 === "string") {
            if (!pattern21.test(data92)) {
              const err53 = { instancePath: instancePath + "/tags/" + i26, schemaPath: "#/properties/tags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/tags/" + i26, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        let i27 = data91.length;
        let j2;
        if (i27 > 1) {
          const indices2 = {};
          for (; i27--; ) {
            let item2 = data91[i27];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err55 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i27, j: j2 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
              break;
            }
            indices2[item2] = i27;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.asWritten !== void 0 && func0.call(data, "asWritten")) {
      if (!validate103(data.asWritten, { instancePath: instancePath + "/asWritten", parentData: data, parentDataProperty: "asWritten", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.gaps !== void 0 && func0.call(data, "gaps")) {
      if (!validate82(data.gaps, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.extensions !== void 0 && func0.call(data, "extensions")) {
      if (!validate106(data.extensions, { instancePath: instancePath + "/extensions", parentData: data, parentDataProperty: "extensions", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err57];
    } else {
      vErrors.push(err57);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateProfile = validate689;
var schema94 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:iuc:schema:profile:1", "type": "object", "additionalProperties": false, "required": ["iuc", "id", "title", "labels"], "properties": { "iuc": { "const": "profile/1", "type": "string" }, "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/line" }, "description": { "$ref": "#/$defs/prose" }, "labels": { "type": "object", "additionalProperties": false, "required": ["plan"], "properties": { "plan": { "$ref": "#/$defs/line" }, "planShort": { "$ref": "#/$defs/line" }, "localGroup": { "$ref": "#/$defs/line" }, "localGroupShort": { "$ref": "#/$defs/line" } } }, "programme": { "$ref": "#/$defs/id" }, "duration": { "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 1 }, "max": { "type": "integer", "minimum": 1 }, "basis": { "$ref": "#/$defs/line" } } }, "graceMonths": { "type": "integer", "minimum": 0 }, "horizons": { "type": "object", "additionalProperties": false, "required": ["short", "medium", "long"], "properties": { "short": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "type": "integer", "minimum": 0 }, "to": { "type": "integer", "minimum": 1 } } }, "medium": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "type": "integer", "minimum": 0 }, "to": { "type": "integer", "minimum": 1 } } }, "long": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "type": "integer", "minimum": 0 }, "to": { "type": "integer", "minimum": 1 } } } } }, "stages": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/line" }, "months": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "type": "integer", "minimum": 1 }, "to": { "type": "integer", "minimum": 1 } } }, "content": { "$ref": "#/$defs/line" } } } }, "eligibility": { "type": "object", "additionalProperties": false, "properties": { "minPopulation": { "type": "integer", "minimum": 0 }, "needsEu": { "type": "boolean" }, "needsNonEu": { "type": "boolean" }, "partnerCountries": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/countries" }, "uniqueItems": true }, "basis": { "$ref": "#/$defs/line" } } }, "requiredSections": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["section", "from"], "properties": { "section": { "type": "string", "pattern": "^[a-z][A-Za-z]*$" }, "from": { "$ref": "#/$defs/status" } } } }, "integration": { "type": "object", "additionalProperties": false, "required": ["scale", "aspects"], "properties": { "scale": { "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "type": "integer" }, "max": { "type": "integer" }, "anchors": { "type": "array", "items": { "$ref": "#/$defs/line" } } } }, "aspects": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["code", "title"], "properties": { "code": { "$ref": "#/$defs/id" }, "title": { "$ref": "#/$defs/line" } } } } } }, "risk": { "type": "object", "additionalProperties": false, "required": ["scale", "high"], "properties": { "scale": { "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "type": "integer" }, "max": { "type": "integer" } } }, "high": { "type": "integer" } } }, "matrix": { "type": "object", "additionalProperties": false, "required": ["min", "max", "high"], "properties": { "min": { "type": "integer" }, "max": { "type": "integer" }, "high": { "type": "integer" } } }, "localGroupNeeds": { "type": "object", "additionalProperties": false, "properties": { "members": { "type": "integer", "minimum": 0 }, "meetings": { "type": "integer", "minimum": 0 }, "sectors": { "type": "integer", "minimum": 0, "maximum": 4 } } }, "paysNoPlans": { "type": "array", "items": { "$ref": "#/$defs/id" } }, "missingValues": { "$ref": "#/$defs/level" }, "rules": { "type": "object", "propertyNames": { "pattern": "^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$" }, "additionalProperties": { "type": ["string", "object"], "pattern": "^(error|warning|info|off)$", "additionalProperties": false, "properties": { "level": { "$ref": "#/$defs/level" }, "reason": { "$ref": "#/$defs/line" }, "options": { "type": "object", "additionalProperties": { "type": "number" } } } } }, "sources": { "type": "array", "items": { "$ref": "#/$defs/line" } } }, "$defs": { "level": { "type": "string", "enum": ["error", "warning", "info", "off"] }, "id": { "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "maxLength": 80 }, "line": { "type": ["string", "object"], "minLength": 1, "maxLength": 500, "pattern": "^[^\\r\\n]+$", "minProperties": 1, "additionalProperties": false, "patternProperties": { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^[^\\r\\n]+$" } } }, "prose": { "type": ["string", "object"], "minLength": 1, "minProperties": 1, "additionalProperties": false, "patternProperties": { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$": { "type": "string", "minLength": 1 } } }, "countries": { "type": "string", "enum": ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW", "XK"] }, "status": { "type": "string", "enum": ["roadmap", "draft", "consulted", "final", "adopted", "implementing", "closed"] } } };
function validate690(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate690.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func70(data) > 80) {
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
  validate690.errors = vErrors;
  return errors === 0;
}
validate690.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema96 = { "type": ["string", "object"], "minLength": 1, "maxLength": 500, "pattern": "^[^\\r\\n]+$", "minProperties": 1, "additionalProperties": false, "patternProperties": { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$": { "type": "string", "minLength": 1, "maxLength": 500, "pattern": "^[^\\r\\n]+$" } } };
function validate692(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate692.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema96.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func70(data) > 500) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func70(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
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
      if (!pattern6.test(key0)) {
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
      if (pattern6.test(key1)) {
        let data0 = data[key1];
        if (typeof data0 === "string") {
          if (func70(data0) > 500) {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-%5BA-Z%5D%7B2%7D)%3F%24/maxLength", keyword: "maxLength", params: { limit: 500 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (func70(data0) < 1) {
            const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-%5BA-Z%5D%7B2%7D)%3F%24/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!pattern4.test(data0)) {
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
  validate692.errors = vErrors;
  return errors === 0;
}
validate692.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema97 = { "type": ["string", "object"], "minLength": 1, "minProperties": 1, "additionalProperties": false, "patternProperties": { "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$": { "type": "string", "minLength": 1 } } };
function validate694(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate694.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema97.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func70(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err2 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!pattern6.test(key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 of Object.keys(data)) {
      if (pattern6.test(key1)) {
        let data0 = data[key1];
        if (typeof data0 === "string") {
          if (func70(data0) < 1) {
            const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-%5BA-Z%5D%7B2%7D)%3F%24/minLength", keyword: "minLength", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5Ba-z%5D%7B2%2C3%7D(-%5BA-Z%5D%5Ba-z%5D%7B3%7D)%3F(-%5BA-Z%5D%7B2%7D)%3F%24/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  }
  validate694.errors = vErrors;
  return errors === 0;
}
validate694.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema98 = { "type": "string", "enum": ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW", "XK"] };
function validate705(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate705.evaluated;
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
  let valid0;
  valid0 = false;
  for (const v0 of schema98.enum) {
    if (func27(data, v0)) {
      valid0 = true;
      break;
    }
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema98.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate705.errors = vErrors;
  return errors === 0;
}
validate705.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema99 = { "type": "string", "enum": ["roadmap", "draft", "consulted", "final", "adopted", "implementing", "closed"] };
function validate708(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate708.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema99.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate708.errors = vErrors;
  return errors === 0;
}
validate708.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema100 = { "type": "string", "enum": ["error", "warning", "info", "off"] };
function validate714(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate714.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema100.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate714.errors = vErrors;
  return errors === 0;
}
validate714.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern130 = new RegExp("^[a-z][A-Za-z]*$", "u");
var pattern131 = new RegExp("^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern132 = new RegExp("^(error|warning|info|off)$", "u");
function validate689(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate689.evaluated;
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
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.labels === void 0 || !func0.call(data, "labels")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema94.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.iuc !== void 0 && func0.call(data, "iuc")) {
      let data0 = data.iuc;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/iuc", schemaPath: "#/properties/iuc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("profile/1" !== data0) {
        const err6 = { instancePath: instancePath + "/iuc", schemaPath: "#/properties/iuc/const", keyword: "const", params: { allowedValue: "profile/1" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      if (!validate690(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate690.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      if (!validate692(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate692.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0 && func0.call(data, "description")) {
      if (!validate694(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate694.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0 && func0.call(data, "labels")) {
      let data4 = data.labels;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.plan === void 0 || !func0.call(data4, "plan")) {
          const err7 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/required", keyword: "required", params: { missingProperty: "plan" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 of Object.keys(data4)) {
          if (!(key1 === "plan" || key1 === "planShort" || key1 === "localGroup" || key1 === "localGroupShort")) {
            const err8 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data4.plan !== void 0 && func0.call(data4, "plan")) {
          if (!validate692(data4.plan, { instancePath: instancePath + "/labels/plan", parentData: data4, parentDataProperty: "plan", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate692.errors);
            errors = vErrors.length;
          }
        }
        if (data4.planShort !== void 0 && func0.call(data4, "planShort")) {
          if (!validate692(data4.planShort, { instancePath: instancePath + "/labels/planShort", parentData: data4, parentDataProperty: "planShort", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate692.errors);
            errors = vErrors.length;
          }
        }
        if (data4.localGroup !== void 0 && func0.call(data4, "localGroup")) {
          if (!validate692(data4.localGroup, { instancePath: instancePath + "/labels/localGroup", parentData: data4, parentDataProperty: "localGroup", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate692.errors);
            errors = vErrors.length;
          }
        }
        if (data4.localGroupShort !== void 0 && func0.call(data4, "localGroupShort")) {
          if (!validate692(data4.localGroupShort, { instancePath: instancePath + "/labels/localGroupShort", parentData: data4, parentDataProperty: "localGroupShort", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate692.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.programme !== void 0 && func0.call(data, "programme")) {
      if (!validate690(data.programme, { instancePath: instancePath + "/programme", parentData: data, parentDataProperty: "programme", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate690.errors);
        errors = vErrors.length;
      }
    }
    if (data.duration !== void 0 && func0.call(data, "duration")) {
      let data10 = data.duration;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 of Object.keys(data10)) {
          if (!(key2 === "min" || key2 === "max" || key2 === "basis")) {
            const err10 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data10.min !== void 0 && func0.call(data10, "min")) {
          let data11 = data10.min;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err11 = { instancePath: instancePath + "/duration/min", schemaPath: "#/properties/duration/properties/min/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 1 || isNaN(data11)) {
              const err12 = { instancePath: instancePath + "/duration/min", schemaPath: "#/properties/duration/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data10.max !== void 0 && func0.call(data10, "max")) {
          let data12 = data10.max;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err13 = { instancePath: instancePath + "/duration/max", schemaPath: "#/properties/duration/properties/max/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 1 || isNaN(data12)) {
              const err14 = { instancePath: instancePath + "/duration/max", schemaPath: "#/properties/duration/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data10.basis !== void 0 && func0.call(data10, "basis")) {
          if (!validate692(data10.basis, { instancePath: instancePath + "/duration/basis", parentData: data10, parentDataProperty: "basis", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate692.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.graceMonths !== void 0 && func0.call(data, "graceMonths")) {
      let data14 = data.graceMonths;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err16 = { instancePath: instancePath + "/graceMonths", schemaPath: "#/properties/graceMonths/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          const err17 = { instancePath: instancePath + "/graceMonths", schemaPath: "#/properties/graceMonths/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.horizons !== void 0 && func0.call(data, "horizons")) {
      let data15 = data.horizons;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.short === void 0 || !func0.call(data15, "short")) {
          const err18 = { instancePath: instancePath + "/horizons", schemaPath: "#/properties/horizons/required", keyword: "required", params: { missingProperty: "short" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data15.medium === void 0 || !func0.call(data15, "medium")) {
          const err19 = { instancePath: instancePath + "/horizons", schemaPath: "#/properties/horizons/required", keyword: "required", params: { missingProperty: "medium" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data15.long === void 0 || !func0.call(data15, "long")) {
          const err20 = { instancePath: instancePath + "/horizons", schemaPath: "#/properties/horizons/required", keyword: "required", params: { missingProperty: "long" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key3 of Object.keys(data15)) {
          if (!(key3 === "short" || key3 === "medium" || key3 === "long")) {
            const err21 = { instancePath: instancePath + "/horizons", schemaPath: "#/properties/horizons/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data15.short !== void 0 && func0.call(data15, "short")) {
          let data16 = data15.short;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.from === void 0 || !func0.call(data16, "from")) {
              const err22 = { instancePath: instancePath + "/horizons/short", schemaPath: "#/properties/horizons/properties/short/required", keyword: "required", params: { missingProperty: "from" } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data16.to === void 0 || !func0.call(data16, "to")) {
              const err23 = { instancePath: instancePath + "/horizons/short", schemaPath: "#/properties/horizons/properties/short/required", keyword: "required", params: { missingProperty: "to" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key4 of Object.keys(data16)) {
              if (!(key4 === "from" || key4 === "to")) {
                const err24 = { instancePath: instancePath + "/horizons/short", schemaPath: "#/properties/horizons/properties/short/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data16.from !== void 0 && func0.call(data16, "from")) {
              let data17 = data16.from;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err25 = { instancePath: instancePath + "/horizons/short/from", schemaPath: "#/properties/horizons/properties/short/properties/from/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  const err26 = { instancePath: instancePath + "/horizons/short/from", schemaPath: "#/properties/horizons/properties/short/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
            }
            if (data16.to !== void 0 && func0.call(data16, "to")) {
              let data18 = data16.to;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err27 = { instancePath: instancePath + "/horizons/short/to", schemaPath: "#/properties/horizons/properties/short/properties/to/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 < 1 || isNaN(data18)) {
                  const err28 = { instancePath: instancePath + "/horizons/short/to", schemaPath: "#/properties/horizons/properties/short/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/horizons/short", schemaPath: "#/properties/horizons/properties/short/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data15.medium !== void 0 && func0.call(data15, "medium")) {
          let data19 = data15.medium;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.from === void 0 || !func0.call(data19, "from")) {
              const err30 = { instancePath: instancePath + "/horizons/medium", schemaPath: "#/properties/horizons/properties/medium/required", keyword: "required", params: { missingProperty: "from" } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data19.to === void 0 || !func0.call(data19, "to")) {
              const err31 = { instancePath: instancePath + "/horizons/medium", schemaPath: "#/properties/horizons/properties/medium/required", keyword: "required", params: { missingProperty: "to" } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            for (const key5 of Object.keys(data19)) {
              if (!(key5 === "from" || key5 === "to")) {
                const err32 = { instancePath: instancePath + "/horizons/medium", schemaPath: "#/properties/horizons/properties/medium/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data19.from !== void 0 && func0.call(data19, "from")) {
              let data20 = data19.from;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err33 = { instancePath: instancePath + "/horizons/medium/from", schemaPath: "#/properties/horizons/properties/medium/properties/from/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 < 0 || isNaN(data20)) {
                  const err34 = { instancePath: instancePath + "/horizons/medium/from", schemaPath: "#/properties/horizons/properties/medium/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            }
            if (data19.to !== void 0 && func0.call(data19, "to")) {
              let data21 = data19.to;
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                const err35 = { instancePath: instancePath + "/horizons/medium/to", schemaPath: "#/properties/horizons/properties/medium/properties/to/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 < 1 || isNaN(data21)) {
                  const err36 = { instancePath: instancePath + "/horizons/medium/to", schemaPath: "#/properties/horizons/properties/medium/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/horizons/medium", schemaPath: "#/properties/horizons/properties/medium/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data15.long !== void 0 && func0.call(data15, "long")) {
          let data22 = data15.long;
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.from === void 0 || !func0.call(data22, "from")) {
              const err38 = { instancePath: instancePath + "/horizons/long", schemaPath: "#/properties/horizons/properties/long/required", keyword: "required", params: { missingProperty: "from" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data22.to === void 0 || !func0.call(data22, "to")) {
              const err39 = { instancePath: instancePath + "/horizons/long", schemaPath: "#/properties/horizons/properties/long/required", keyword: "required", params: { missingProperty: "to" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            for (const key6 of Object.keys(data22)) {
              if (!(key6 === "from" || key6 === "to")) {
                const err40 = { instancePath: instancePath + "/horizons/long", schemaPath: "#/properties/horizons/properties/long/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data22.from !== void 0 && func0.call(data22, "from")) {
              let data23 = data22.from;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err41 = { instancePath: instancePath + "/horizons/long/from", schemaPath: "#/properties/horizons/properties/long/properties/from/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 < 0 || isNaN(data23)) {
                  const err42 = { instancePath: instancePath + "/horizons/long/from", schemaPath: "#/properties/horizons/properties/long/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              }
            }
            if (data22.to !== void 0 && func0.call(data22, "to")) {
              let data24 = data22.to;
              if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                const err43 = { instancePath: instancePath + "/horizons/long/to", schemaPath: "#/properties/horizons/properties/long/properties/to/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
              if (typeof data24 == "number" && isFinite(data24)) {
                if (data24 < 1 || isNaN(data24)) {
                  const err44 = { instancePath: instancePath + "/horizons/long/to", schemaPath: "#/properties/horizons/properties/long/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/horizons/long", schemaPath: "#/properties/horizons/properties/long/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/horizons", schemaPath: "#/properties/horizons/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.stages !== void 0 && func0.call(data, "stages")) {
      let data25 = data.stages;
      if (Array.isArray(data25)) {
        const len0 = data25.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data26 = data25[i0];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.id === void 0 || !func0.call(data26, "id")) {
              const err47 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "#/properties/stages/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data26.title === void 0 || !func0.call(data26, "title")) {
              const err48 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "#/properties/stages/items/required", keyword: "required", params: { missingProperty: "title" } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            for (const key7 of Object.keys(data26)) {
              if (!(key7 === "id" || key7 === "title" || key7 === "months" || key7 === "content")) {
                const err49 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "#/properties/stages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data26.id !== void 0 && func0.call(data26, "id")) {
              if (!validate690(data26.id, { instancePath: instancePath + "/stages/" + i0 + "/id", parentData: data26, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate690.errors);
                errors = vErrors.length;
              }
            }
            if (data26.title !== void 0 && func0.call(data26, "title")) {
              if (!validate692(data26.title, { instancePath: instancePath + "/stages/" + i0 + "/title", parentData: data26, parentDataProperty: "title", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate692.errors);
                errors = vErrors.length;
              }
            }
            if (data26.months !== void 0 && func0.call(data26, "months")) {
              let data29 = data26.months;
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                if (data29.from === void 0 || !func0.call(data29, "from")) {
                  const err50 = { instancePath: instancePath + "/stages/" + i0 + "/months", schemaPath: "#/properties/stages/items/properties/months/required", keyword: "required", params: { missingProperty: "from" } };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                if (data29.to === void 0 || !func0.call(data29, "to")) {
                  const err51 = { instancePath: instancePath + "/stages/" + i0 + "/months", schemaPath: "#/properties/stages/items/properties/months/required", keyword: "required", params: { missingProperty: "to" } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                for (const key8 of Object.keys(data29)) {
                  if (!(key8 === "from" || key8 === "to")) {
                    const err52 = { instancePath: instancePath + "/stages/" + i0 + "/months", schemaPath: "#/properties/stages/items/properties/months/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                if (data29.from !== void 0 && func0.call(data29, "from")) {
                  let data30 = data29.from;
                  if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                    const err53 = { instancePath: instancePath + "/stages/" + i0 + "/months/from", schemaPath: "#/properties/stages/items/properties/months/properties/from/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                  if (typeof data30 == "number" && isFinite(data30)) {
                    if (data30 < 1 || isNaN(data30)) {
                      const err54 = { instancePath: instancePath + "/stages/" + i0 + "/months/from", schemaPath: "#/properties/stages/items/properties/months/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                  }
                }
                if (data29.to !== void 0 && func0.call(data29, "to")) {
                  let data31 = data29.to;
                  if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                    const err55 = { instancePath: instancePath + "/stages/" + i0 + "/months/to", schemaPath: "#/properties/stages/items/properties/months/properties/to/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                  if (typeof data31 == "number" && isFinite(data31)) {
                    if (data31 < 1 || isNaN(data31)) {
                      const err56 = { instancePath: instancePath + "/stages/" + i0 + "/months/to", schemaPath: "#/properties/stages/items/properties/months/properties/to/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err57 = { instancePath: instancePath + "/stages/" + i0 + "/months", schemaPath: "#/properties/stages/items/properties/months/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data26.content !== void 0 && func0.call(data26, "content")) {
              if (!validate692(data26.content, { instancePath: instancePath + "/stages/" + i0 + "/content", parentData: data26, parentDataProperty: "content", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate692.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "#/properties/stages/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.eligibility !== void 0 && func0.call(data, "eligibility")) {
      let data33 = data.eligibility;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key9 of Object.keys(data33)) {
          if (!(key9 === "minPopulation" || key9 === "needsEu" || key9 === "needsNonEu" || key9 === "partnerCountries" || key9 === "basis")) {
            const err60 = { instancePath: instancePath + "/eligibility", schemaPath: "#/properties/eligibility/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data33.minPopulation !== void 0 && func0.call(data33, "minPopulation")) {
          let data34 = data33.minPopulation;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
            const err61 = { instancePath: instancePath + "/eligibility/minPopulation", schemaPath: "#/properties/eligibility/properties/minPopulation/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 < 0 || isNaN(data34)) {
              const err62 = { instancePath: instancePath + "/eligibility/minPopulation", schemaPath: "#/properties/eligibility/properties/minPopulation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        }
        if (data33.needsEu !== void 0 && func0.call(data33, "needsEu")) {
          if (typeof data33.needsEu !== "boolean") {
            const err63 = { instancePath: instancePath + "/eligibility/needsEu", schemaPath: "#/properties/eligibility/properties/needsEu/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data33.needsNonEu !== void 0 && func0.call(data33, "needsNonEu")) {
          if (typeof data33.needsNonEu !== "boolean") {
            const err64 = { instancePath: instancePath + "/eligibility/needsNonEu", schemaPath: "#/properties/eligibility/properties/needsNonEu/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data33.partnerCountries !== void 0 && func0.call(data33, "partnerCountries")) {
          let data37 = data33.partnerCountries;
          if (Array.isArray(data37)) {
            const len1 = data37.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data38 = data37[i1];
              if (typeof data38 !== "string") {
                const err65 = { instancePath: instancePath + "/eligibility/partnerCountries/" + i1, schemaPath: "#/properties/eligibility/properties/partnerCountries/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              if (!validate705(data38, { instancePath: instancePath + "/eligibility/partnerCountries/" + i1, parentData: data37, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate705.errors);
                errors = vErrors.length;
              }
            }
            let i2 = data37.length;
            let j0;
            if (i2 > 1) {
              const indices0 = {};
              for (; i2--; ) {
                let item0 = data37[i2];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err66 = { instancePath: instancePath + "/eligibility/partnerCountries", schemaPath: "#/properties/eligibility/properties/partnerCountries/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i2;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/eligibility/partnerCountries", schemaPath: "#/properties/eligibility/properties/partnerCountries/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data33.basis !== void 0 && func0.call(data33, "basis")) {
          if (!validate692(data33.basis, { instancePath: instancePath + "/eligibility/basis", parentData: data33, parentDataProperty: "basis", rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate692.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/eligibility", schemaPath: "#/properties/eligibility/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.requiredSections !== void 0 && func0.call(data, "requiredSections")) {
      let data40 = data.requiredSections;
      if (Array.isArray(data40)) {
        const len2 = data40.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data41 = data40[i3];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.section === void 0 || !func0.call(data41, "section")) {
              const err69 = { instancePath: instancePath + "/requiredSections/" + i3, schemaPath: "#/properties/requiredSections/items/required", keyword: "required", params: { missingProperty: "section" } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data41.from === void 0 || !func0.call(data41, "from")) {
              const err70 = { instancePath: instancePath + "/requiredSections/" + i3, schemaPath: "#/properties/requiredSections/items/required", keyword: "required", params: { missingProperty: "from" } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            for (const key10 of Object.keys(data41)) {
              if (!(key10 === "section" || key10 === "from")) {
                const err71 = { instancePath: instancePath + "/requiredSections/" + i3, schemaPath: "#/properties/requiredSections/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data41.section !== void 0 && func0.call(data41, "section")) {
              let data42 = data41.section;
              if (typeof data42 === "string") {
                if (!pattern130.test(data42)) {
                  const err72 = { instancePath: instancePath + "/requiredSections/" + i3 + "/section", schemaPath: "#/properties/requiredSections/items/properties/section/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z]*$" } };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              } else {
                const err73 = { instancePath: instancePath + "/requiredSections/" + i3 + "/section", schemaPath: "#/properties/requiredSections/items/properties/section/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data41.from !== void 0 && func0.call(data41, "from")) {
              if (!validate708(data41.from, { instancePath: instancePath + "/requiredSections/" + i3 + "/from", parentData: data41, parentDataProperty: "from", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate708.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/requiredSections/" + i3, schemaPath: "#/properties/requiredSections/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/requiredSections", schemaPath: "#/properties/requiredSections/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.integration !== void 0 && func0.call(data, "integration")) {
      let data44 = data.integration;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        if (data44.scale === void 0 || !func0.call(data44, "scale")) {
          const err76 = { instancePath: instancePath + "/integration", schemaPath: "#/properties/integration/required", keyword: "required", params: { missingProperty: "scale" } };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
        if (data44.aspects === void 0 || !func0.call(data44, "aspects")) {
          const err77 = { instancePath: instancePath + "/integration", schemaPath: "#/properties/integration/required", keyword: "required", params: { missingProperty: "aspects" } };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        for (const key11 of Object.keys(data44)) {
          if (!(key11 === "scale" || key11 === "aspects")) {
            const err78 = { instancePath: instancePath + "/integration", schemaPath: "#/properties/integration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data44.scale !== void 0 && func0.call(data44, "scale")) {
          let data45 = data44.scale;
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            if (data45.min === void 0 || !func0.call(data45, "min")) {
              const err79 = { instancePath: instancePath + "/integration/scale", schemaPath: "#/properties/integration/properties/scale/required", keyword: "required", params: { missingProperty: "min" } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (data45.max === void 0 || !func0.call(data45, "max")) {
              const err80 = { instancePath: instancePath + "/integration/scale", schemaPath: "#/properties/integration/properties/scale/required", keyword: "required", params: { missingProperty: "max" } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            for (const key12 of Object.keys(data45)) {
              if (!(key12 === "min" || key12 === "max" || key12 === "anchors")) {
                const err81 = { instancePath: instancePath + "/integration/scale", schemaPath: "#/properties/integration/properties/scale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data45.min !== void 0 && func0.call(data45, "min")) {
              let data46 = data45.min;
              if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                const err82 = { instancePath: instancePath + "/integration/scale/min", schemaPath: "#/properties/integration/properties/scale/properties/min/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data45.max !== void 0 && func0.call(data45, "max")) {
              let data47 = data45.max;
              if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                const err83 = { instancePath: instancePath + "/integration/scale/max", schemaPath: "#/properties/integration/properties/scale/properties/max/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data45.anchors !== void 0 && func0.call(data45, "anchors")) {
              let data48 = data45.anchors;
              if (Array.isArray(data48)) {
                const len3 = data48.length;
                for (let i4 = 0; i4 < len3; i4++) {
                  if (!validate692(data48[i4], { instancePath: instancePath + "/integration/scale/anchors/" + i4, parentData: data48, parentDataProperty: i4, rootData, dynamicAnchors })) {
                    vErrors = added(vErrors, validate692.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err84 = { instancePath: instancePath + "/integration/scale/anchors", schemaPath: "#/properties/integration/properties/scale/properties/anchors/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/integration/scale", schemaPath: "#/properties/integration/properties/scale/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data44.aspects !== void 0 && func0.call(data44, "aspects")) {
          let data50 = data44.aspects;
          if (Array.isArray(data50)) {
            const len4 = data50.length;
            for (let i5 = 0; i5 < len4; i5++) {
              let data51 = data50[i5];
              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                if (data51.code === void 0 || !func0.call(data51, "code")) {
                  const err86 = { instancePath: instancePath + "/integration/aspects/" + i5, schemaPath: "#/properties/integration/properties/aspects/items/required", keyword: "required", params: { missingProperty: "code" } };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
                if (data51.title === void 0 || !func0.call(data51, "title")) {
                  const err87 = { instancePath: instancePath + "/integration/aspects/" + i5, schemaPath: "#/properties/integration/properties/aspects/items/required", keyword: "required", params: { missingProperty: "title" } };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                for (const key13 of Object.keys(data51)) {
                  if (!(key13 === "code" || key13 === "title")) {
                    const err88 = { instancePath: instancePath + "/integration/aspects/" + i5, schemaPath: "#/properties/integration/properties/aspects/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (data51.code !== void 0 && func0.call(data51, "code")) {
                  if (!validate690(data51.code, { instancePath: instancePath + "/integration/aspects/" + i5 + "/code", parentData: data51, parentDataProperty: "code", rootData, dynamicAnchors })) {
                    vErrors = added(vErrors, validate690.errors);
                    errors = vErrors.length;
                  }
                }
                if (data51.title !== void 0 && func0.call(data51, "title")) {
                  if (!validate692(data51.title, { instancePath: instancePath + "/integration/aspects/" + i5 + "/title", parentData: data51, parentDataProperty: "title", rootData, dynamicAnchors })) {
                    vErrors = added(vErrors, validate692.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err89 = { instancePath: instancePath + "/integration/aspects/" + i5, schemaPath: "#/properties/integration/properties/aspects/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/integration/aspects", schemaPath: "#/properties/integration/properties/aspects/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/integration", schemaPath: "#/properties/integration/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.risk !== void 0 && func0.call(data, "risk")) {
      let data54 = data.risk;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        if (data54.scale === void 0 || !func0.call(data54, "scale")) {
          const err92 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/required", keyword: "required", params: { missingProperty: "scale" } };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
        if (data54.high === void 0 || !func0.call(data54, "high")) {
          const err93 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/required", keyword: "required", params: { missingProperty: "high" } };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        for (const key14 of Object.keys(data54)) {
          if (!(key14 === "scale" || key14 === "high")) {
            const err94 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data54.scale !== void 0 && func0.call(data54, "scale")) {
          let data55 = data54.scale;
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.min === void 0 || !func0.call(data55, "min")) {
              const err95 = { instancePath: instancePath + "/risk/scale", schemaPath: "#/properties/risk/properties/scale/required", keyword: "required", params: { missingProperty: "min" } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data55.max === void 0 || !func0.call(data55, "max")) {
              const err96 = { instancePath: instancePath + "/risk/scale", schemaPath: "#/properties/risk/properties/scale/required", keyword: "required", params: { missingProperty: "max" } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            for (const key15 of Object.keys(data55)) {
              if (!(key15 === "min" || key15 === "max")) {
                const err97 = { instancePath: instancePath + "/risk/scale", schemaPath: "#/properties/risk/properties/scale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data55.min !== void 0 && func0.call(data55, "min")) {
              let data56 = data55.min;
              if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                const err98 = { instancePath: instancePath + "/risk/scale/min", schemaPath: "#/properties/risk/properties/scale/properties/min/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data55.max !== void 0 && func0.call(data55, "max")) {
              let data57 = data55.max;
              if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                const err99 = { instancePath: instancePath + "/risk/scale/max", schemaPath: "#/properties/risk/properties/scale/properties/max/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/risk/scale", schemaPath: "#/properties/risk/properties/scale/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data54.high !== void 0 && func0.call(data54, "high")) {
          let data58 = data54.high;
          if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
            const err101 = { instancePath: instancePath + "/risk/high", schemaPath: "#/properties/risk/properties/high/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
      } else {
        const err102 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data.matrix !== void 0 && func0.call(data, "matrix")) {
      let data59 = data.matrix;
      if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
        if (data59.min === void 0 || !func0.call(data59, "min")) {
          const err103 = { instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/required", keyword: "required", params: { missingProperty: "min" } };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
        if (data59.max === void 0 || !func0.call(data59, "max")) {
          const err104 = { instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/required", keyword: "required", params: { missingProperty: "max" } };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
        if (data59.high === void 0 || !func0.call(data59, "high")) {
          const err105 = { instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/required", keyword: "required", params: { missingProperty: "high" } };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
        for (const key16 of Object.keys(data59)) {
          if (!(key16 === "min" || key16 === "max" || key16 === "high")) {
            const err106 = { instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data59.min !== void 0 && func0.call(data59, "min")) {
          let data60 = data59.min;
          if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
            const err107 = { instancePath: instancePath + "/matrix/min", schemaPath: "#/properties/matrix/properties/min/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
        if (data59.max !== void 0 && func0.call(data59, "max")) {
          let data61 = data59.max;
          if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
            const err108 = { instancePath: instancePath + "/matrix/max", schemaPath: "#/properties/matrix/properties/max/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data59.high !== void 0 && func0.call(data59, "high")) {
          let data62 = data59.high;
          if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
            const err109 = { instancePath: instancePath + "/matrix/high", schemaPath: "#/properties/matrix/properties/high/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
      } else {
        const err110 = { instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
    if (data.localGroupNeeds !== void 0 && func0.call(data, "localGroupNeeds")) {
      let data63 = data.localGroupNeeds;
      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
        for (const key17 of Object.keys(data63)) {
          if (!(key17 === "members" || key17 === "meetings" || key17 === "sectors")) {
            const err111 = { instancePath: instancePath + "/localGroupNeeds", schemaPath: "#/properties/localGroupNeeds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data63.members !== void 0 && func0.call(data63, "members")) {
          let data64 = data63.members;
          if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
            const err112 = { instancePath: instancePath + "/localGroupNeeds/members", schemaPath: "#/properties/localGroupNeeds/properties/members/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
          if (typeof data64 == "number" && isFinite(data64)) {
            if (data64 < 0 || isNaN(data64)) {
              const err113 = { instancePath: instancePath + "/localGroupNeeds/members", schemaPath: "#/properties/localGroupNeeds/properties/members/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          }
        }
        if (data63.meetings !== void 0 && func0.call(data63, "meetings")) {
          let data65 = data63.meetings;
          if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
            const err114 = { instancePath: instancePath + "/localGroupNeeds/meetings", schemaPath: "#/properties/localGroupNeeds/properties/meetings/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
          if (typeof data65 == "number" && isFinite(data65)) {
            if (data65 < 0 || isNaN(data65)) {
              const err115 = { instancePath: instancePath + "/localGroupNeeds/meetings", schemaPath: "#/properties/localGroupNeeds/properties/meetings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
        }
        if (data63.sectors !== void 0 && func0.call(data63, "sectors")) {
          let data66 = data63.sectors;
          if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
            const err116 = { instancePath: instancePath + "/localGroupNeeds/sectors", schemaPath: "#/properties/localGroupNeeds/properties/sectors/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
          if (typeof data66 == "number" && isFinite(data66)) {
            if (data66 > 4 || isNaN(data66)) {
              const err117 = { instancePath: instancePath + "/localGroupNeeds/sectors", schemaPath: "#/properties/localGroupNeeds/properties/sectors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (data66 < 0 || isNaN(data66)) {
              const err118 = { instancePath: instancePath + "/localGroupNeeds/sectors", schemaPath: "#/properties/localGroupNeeds/properties/sectors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
          }
        }
      } else {
        const err119 = { instancePath: instancePath + "/localGroupNeeds", schemaPath: "#/properties/localGroupNeeds/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
    }
    if (data.paysNoPlans !== void 0 && func0.call(data, "paysNoPlans")) {
      let data67 = data.paysNoPlans;
      if (Array.isArray(data67)) {
        const len5 = data67.length;
        for (let i6 = 0; i6 < len5; i6++) {
          if (!validate690(data67[i6], { instancePath: instancePath + "/paysNoPlans/" + i6, parentData: data67, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate690.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err120 = { instancePath: instancePath + "/paysNoPlans", schemaPath: "#/properties/paysNoPlans/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      }
    }
    if (data.missingValues !== void 0 && func0.call(data, "missingValues")) {
      if (!validate714(data.missingValues, { instancePath: instancePath + "/missingValues", parentData: data, parentDataProperty: "missingValues", rootData, dynamicAnchors })) {
        vErrors = added(vErrors, validate714.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data70 = data.rules;
      if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
        for (const key18 of Object.keys(data70)) {
          const _errs142 = errors;
          if (typeof key18 === "string") {
            if (!pattern131.test(key18)) {
              const err121 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$" }, propertyName: key18 };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
          }
          var valid31 = _errs142 === errors;
          if (!valid31) {
            const err122 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key18 } };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        for (const key19 of Object.keys(data70)) {
          let data71 = data70[key19];
          if (typeof data71 !== "string" && !(data71 && typeof data71 == "object" && !Array.isArray(data71))) {
            const err123 = { instancePath: instancePath + "/rules/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: schema94.properties.rules.additionalProperties.type } };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
          if (typeof data71 === "string") {
            if (!pattern132.test(data71)) {
              const err124 = { instancePath: instancePath + "/rules/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(error|warning|info|off)$" } };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
          }
          if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
            for (const key20 of Object.keys(data71)) {
              if (!(key20 === "level" || key20 === "reason" || key20 === "options")) {
                const err125 = { instancePath: instancePath + "/rules/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data71.level !== void 0 && func0.call(data71, "level")) {
              if (!validate714(data71.level, { instancePath: instancePath + "/rules/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", parentData: data71, parentDataProperty: "level", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate714.errors);
                errors = vErrors.length;
              }
            }
            if (data71.reason !== void 0 && func0.call(data71, "reason")) {
              if (!validate692(data71.reason, { instancePath: instancePath + "/rules/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", parentData: data71, parentDataProperty: "reason", rootData, dynamicAnchors })) {
                vErrors = added(vErrors, validate692.errors);
                errors = vErrors.length;
              }
            }
            if (data71.options !== void 0 && func0.call(data71, "options")) {
              let data74 = data71.options;
              if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                for (const key21 of Object.keys(data74)) {
                  let data75 = data74[key21];
                  if (!(typeof data75 == "number" && isFinite(data75))) {
                    const err126 = { instancePath: instancePath + "/rules/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/options/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/properties/options/additionalProperties/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                }
              } else {
                const err127 = { instancePath: instancePath + "/rules/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/properties/rules/additionalProperties/properties/options/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err128 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err128];
        } else {
          vErrors.push(err128);
        }
        errors++;
      }
    }
    if (data.sources !== void 0 && func0.call(data, "sources")) {
      let data76 = data.sources;
      if (Array.isArray(data76)) {
        const len6 = data76.length;
        for (let i7 = 0; i7 < len6; i7++) {
          if (!validate692(data76[i7], { instancePath: instancePath + "/sources/" + i7, parentData: data76, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = added(vErrors, validate692.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err129 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err129];
        } else {
          vErrors.push(err129);
        }
        errors++;
      }
    }
  } else {
    const err130 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err130];
    } else {
      vErrors.push(err130);
    }
    errors++;
  }
  validate689.errors = vErrors;
  return errors === 0;
}
validate689.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function added(list, more) {
  if (list === null) return more;
  for (const error of more) list.push(error);
  return list;
}
export {
  validatePlan,
  validateProfile
};
