namespace Monotable.Simulation.Tests;

internal sealed class DeleteAction(DocumentPath path, AttributeValue members) : UpdateAction("DELETE", path)
{
    public override string Render(ExpressionText text) => $"{Path.Render(text)} {text.Value(members)}";

    public override Item Apply(Item before, Item after)
    {
        var value = Path.Find(before);
        if (value.IsNone)
        {
            return Path.Replace(after, default);
        }

        return value.Type == members.Type
            ? Path.Replace(after, SetMembers.Combine(value, members, (kept, removed) => kept.Except(removed)))
            : throw ModelFaultException.Validation();
    }
}
