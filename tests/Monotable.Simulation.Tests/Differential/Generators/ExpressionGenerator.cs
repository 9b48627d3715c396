namespace Monotable.Simulation.Tests.Differential;

/// <summary>Random conditions, filters, key conditions and projections; mostly right ones.</summary>
internal sealed class ExpressionGenerator(Random random, FaultBudget faults, ScriptSchema schema, DocumentGenerator documents)
{
    private static readonly string[] Comparators = ["=", "<>", "<", "<=", ">", ">="];

    public TextExpression Condition(ExpressionWriter writer)
    {
        WriteCondition(writer, depth: 2);
        return writer.Take();
    }

    public TextExpression Projection(ExpressionWriter writer)
    {
        for (var i = random.Next(4); i >= 0; i--)
        {
            WritePath(writer, random.OneIn(4) ? KeyAttribute() : documents.FreeAttribute());
            writer.Add(i == 0 ? "" : ", ");
        }

        return writer.Take();
    }

    public TextExpression KeyCondition(ExpressionWriter writer, IndexShape shape)
    {
        var hasRange = shape.Sort is not null && random.Next(3) > 0;
        var rangeFirst = hasRange && random.OneIn(4);
        if (rangeFirst)
        {
            WriteRange(writer, shape.Sort!);
            writer.Add(" AND ");
        }

        writer.AddName(faults.Strike(40) ? documents.FreeAttribute() : shape.Partition);
        writer.Add(faults.Strike(40) ? random.Pick(Comparators) : "=");
        writer.AddValue(documents.KeyValue(shape.Partition));
        if (hasRange && !rangeFirst)
        {
            writer.Add(faults.Strike(40) ? " OR " : " AND ");
            WriteRange(writer, shape.Sort!);
        }

        return writer.Take();
    }

    public void WritePath(ExpressionWriter writer, string root)
    {
        writer.AddName(root);
        var isNested = schema.KeyTypes.ContainsKey(root) ? faults.Strike(3) : random.OneIn(3);
        for (var i = isNested ? 1 + random.Next(2) : 0; i > 0; i--)
        {
            if (random.OneIn(2))
            {
                writer.Add(".", random.Pick("x", "y"));
            }
            else
            {
                writer.Add($"[{random.Next(4)}]");
            }
        }
    }

    /// <summary>Writes a path, a value, or something made of them.</summary>
    public void WriteOperand(ExpressionWriter writer)
    {
        switch (random.Next(14))
        {
            case < 6:
                WritePath(writer, Attribute());
                break;
            case < 12:
                writer.AddValue(random.OneIn(4) ? documents.Any() : documents.Scalar());
                break;
            case 12:
                writer.Add("size(");
                WriteOperandOf(writer);
                writer.Add(")");
                break;
            default:
                writer.Add("(");
                WritePath(writer, Attribute());
                writer.Add(")");
                break;
        }
    }

    public string Attribute() => random.OneIn(6) ? KeyAttribute() : documents.FreeAttribute();

    private string KeyAttribute() => random.Pick([.. schema.KeyTypes.Keys]);

    private void WriteRange(ExpressionWriter writer, string sort)
    {
        var isText = schema.KeyTypes[sort] != AttributeType.Number;
        switch (random.Next(isText || faults.Strike(10) ? 4 : 3))
        {
            case 0:
                writer.AddName(sort);
                writer.Add(" BETWEEN ");
                writer.AddValue(documents.KeyValue(sort));
                writer.Add(" AND ");
                writer.AddValue(documents.KeyValue(sort));
                break;
            case 3:
                writer.Add("begins_with(");
                writer.AddName(sort);
                writer.Add(", ");
                writer.AddValue(documents.KeyValue(sort));
                writer.Add(")");
                break;
            default:
                writer.AddName(sort);
                writer.Add(random.Pick(faults.Strike(20) ? Comparators : ["=", "<", "<=", ">", ">="]));
                writer.AddValue(documents.KeyValue(sort));
                break;
        }
    }

    private void WriteCondition(ExpressionWriter writer, int depth)
    {
        switch (random.Next(depth == 0 ? 5 : 9))
        {
            case < 5:
                WriteTerm(writer);
                break;
            case 5:
                writer.Add("NOT ");
                WriteCondition(writer, depth - 1);
                break;
            case 6:
                writer.Add("(");
                WriteCondition(writer, depth - 1);
                writer.Add(")");
                break;
            default:
                WriteCondition(writer, depth - 1);
                writer.Add(random.Pick(" AND ", " OR "));
                WriteCondition(writer, depth - 1);
                break;
        }
    }

    private void WriteTerm(ExpressionWriter writer)
    {
        switch (random.Next(12))
        {
            case < 4:
                WriteOperand(writer);
                writer.Add($" {random.Pick(Comparators)} ");
                WriteOperand(writer);
                break;
            case 4:
                WriteOperand(writer);
                writer.Add(" BETWEEN ");
                WriteOperand(writer);
                writer.Add(" AND ");
                WriteOperand(writer);
                break;
            case 5:
                WriteOperand(writer);
                writer.Add(" IN (");
                for (var i = random.Next(3); i >= 0; i--)
                {
                    WriteOperand(writer);
                    writer.Add(i == 0 ? "" : ", ");
                }

                writer.Add(")");
                break;
            default:
                WriteTest(writer);
                break;
        }
    }

    private void WriteTest(ExpressionWriter writer)
    {
        switch (random.Next(6))
        {
            case 0:
                WriteFunction(writer, "begins_with", () => writer.AddValue(faults.Strike(6) ? documents.Any() : documents.Text()));
                break;
            case 1:
                WriteFunction(writer, "contains", () => WriteOperand(writer));
                break;
            case 2:
                WriteFunction(writer, "attribute_type", () => writer.AddValue(faults.Strike(12)
                    ? documents.Any()
                    : random.Pick("S", "N", "B", "BOOL", "NULL", "M", "L", "SS", "NS", "BS")));
                break;
            case 3:
                writer.Add("size(");
                WriteOperandOf(writer);
                writer.Add(")", $" {random.Pick(Comparators)} ");
                writer.AddValue(random.Next(4));
                break;
            default:
                writer.Add(random.Pick("attribute_exists(", "attribute_not_exists("));
                WriteOperandOf(writer);
                writer.Add(")");
                break;
        }
    }

    private void WriteFunction(ExpressionWriter writer, string name, Action writeSecond)
    {
        writer.Add(name, "(");
        WriteOperandOf(writer);
        if (!faults.Strike(50))
        {
            writer.Add(", ");
            writeSecond();
        }

        writer.Add(")");
    }

    // What a function looks at: a path, hardly ever something else.
    private void WriteOperandOf(ExpressionWriter writer)
    {
        if (faults.Strike(20))
        {
            writer.AddValue(documents.Any());
        }
        else
        {
            WritePath(writer, Attribute());
        }
    }
}
