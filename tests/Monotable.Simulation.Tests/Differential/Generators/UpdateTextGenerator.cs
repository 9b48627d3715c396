namespace Monotable.Simulation.Tests.Differential;

/// <summary>Random update expressions; mostly right ones.</summary>
internal sealed class UpdateTextGenerator(
    Random random, FaultBudget faults, ScriptSchema schema, DocumentGenerator documents, ExpressionGenerator expressions)
{
    private static readonly string[] Sections = ["SET ", "REMOVE ", "ADD ", "DELETE "];

    public TextExpression Update(ExpressionWriter writer)
    {
        var sections = Sections.Where(_ => random.OneIn(3)).ToArray();
        random.Shuffle(sections);
        var roots = new Stack<string>(Roots());
        foreach (var section in sections.Length == 0 ? ["SET "] : sections)
        {
            writer.Add(section);
            for (var i = random.Next(3); i >= 0; i--)
            {
                WriteAction(writer, section, roots.TryPop(out var root) && !faults.Strike(15) ? root : expressions.Attribute());
                writer.Add(i == 0 ? " " : ", ");
            }
        }

        return writer.Take();
    }

    // Each attribute once, as overlapping paths are refused. The table's own keys are hardly ever wanted.
    private string[] Roots()
    {
        string[] roots = ["a", "b", "c", "d", "name", .. schema.KeyTypes.Keys.Except(schema.TableKeys, StringComparer.Ordinal)];
        random.Shuffle(roots);
        return roots;
    }

    private void WriteAction(ExpressionWriter writer, string section, string root)
    {
        var isKey = schema.KeyTypes.ContainsKey(root) && !faults.Strike(5);
        if (isKey)
        {
            writer.AddName(root);
        }
        else
        {
            expressions.WritePath(writer, root);
        }

        switch (section)
        {
            case "SET ":
                writer.Add(" = ");
                if (isKey)
                {
                    writer.AddValue(documents.KeyValue(root));
                }
                else
                {
                    WriteValue(writer, root);
                }

                break;
            case "ADD ":
                writer.Add(" ");
                writer.AddValue(faults.Strike(12) ? documents.Any() : random.OneIn(2) ? documents.Number() : documents.Set());
                break;
            case "DELETE ":
                writer.Add(" ");
                writer.AddValue(faults.Strike(12) ? documents.Any() : documents.Set());
                break;
        }
    }

    private void WriteValue(ExpressionWriter writer, string root)
    {
        switch (random.Next(10))
        {
            case < 4:
                writer.AddValue(documents.Any());
                break;
            case 4:
                expressions.WriteOperand(writer);
                break;
            case 5:
                WriteTerm(writer, root);
                writer.Add(random.Pick("+", " - "));
                WriteTerm(writer, root);
                break;
            case 6 or 7:
                WriteIfNotExists(writer, root);
                break;
            default:
                writer.Add("list_append(");
                WriteList(writer, root);
                writer.Add(", ");
                WriteList(writer, root);
                writer.Add(")");
                break;
        }
    }

    private void WriteTerm(ExpressionWriter writer, string root)
    {
        switch (random.Next(6))
        {
            case 0:
                WriteIfNotExists(writer, root);
                break;
            case < 3:
                expressions.WritePath(writer, root);
                break;
            default:
                writer.AddValue(faults.Strike(10) ? documents.Any() : documents.Number());
                break;
        }
    }

    private void WriteList(ExpressionWriter writer, string root)
    {
        switch (random.Next(4))
        {
            case 0:
                WriteIfNotExists(writer, root);
                break;
            case 1:
                expressions.WritePath(writer, root);
                break;
            default:
                writer.AddValue(faults.Strike(10) ? documents.Any() : documents.List());
                break;
        }
    }

    private void WriteIfNotExists(ExpressionWriter writer, string root)
    {
        writer.Add("if_not_exists(");
        expressions.WritePath(writer, random.OneIn(2) ? root : expressions.Attribute());
        writer.Add(", ");
        expressions.WriteOperand(writer);
        writer.Add(")");
    }
}
